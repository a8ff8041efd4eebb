from __future__ import annotations

from pathlib import Path

import pytest

from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.foreign import Names
from naermiljomodell.loading.meanings import Meanings
from naermiljomodell.loading.own_words import in_ids
from naermiljomodell.loading.tables import read_table

CONFIG = "navn: Hønefoss\nkommune: Ringerike\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"
MEANINGS = Meanings(core_pack("nb"))


def test_a_sheet_filled_in_by_hand_is_read_in_its_own_words(tmp_path: Path) -> None:
    pack = core_pack("nb")
    kind, sector = pack.actor_kinds["frivilligsentral"].name, pack.sectors["moteplass"].name
    groups = f"{pack.target_groups['uforetrygdede'].term}|{pack.target_groups['innvandrere'].name}"
    tie = pack.relation_kinds["overlapper"].name
    actors = (
        f"id;navn;type;sektor;roller;målgrupper\nsentralen;Sentralen på Åsen;{kind};{sector};Gjennomfører;{groups}\n"
    )
    files = {
        "naermiljo.yaml": CONFIG,
        "aktorer.csv": f"{actors}nav;NAV-kontoret;nav;kommune;;\n",
        "relasjoner.csv": f"fra;til;type\nSentralen på Åsen;nav-kontoret;{tie}\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = read_area(tmp_path)
    assert loaded.problems == ()
    assert loaded.folder is not None
    actor, (relation,) = loaded.folder.stakeholders[0], loaded.folder.relations
    assert (actor.kind, actor.sector, actor.roles) == ("frivilligsentral", "moteplass", ("gjennomforer",))
    assert actor.target_groups == ("uforetrygdede", "innvandrere")
    assert (relation.origin, relation.target, relation.kind) == ("sentralen", "nav", "overlapper")


@pytest.mark.parametrize("word", ["frivilligsentral", "noe-helt-annet", "Noe Helt Annet", "=1+1"])
def test_an_id_and_a_word_that_nobody_knows_stay_as_they_are(word: str) -> None:
    table = read_table(f"id;navn;type;sektor\na;A;{word};kommune\n".encode(), "aktorer.csv")
    (row,) = in_ids(table, Stakeholder, MEANINGS, Names()).rows
    assert row.cells["type"] == word


def test_a_name_that_two_actors_have_is_no_id() -> None:
    names = Names()
    names.add("a", "Velet")
    names.add("b", "Velet")
    table = read_table(b"fra;til;type\nVelet;b;samarbeider\n", "relasjoner.csv")
    (row,) = in_ids(table, Relation, MEANINGS, names).rows
    assert (row.cells["fra"], row.cells["til"]) == ("Velet", "b")
