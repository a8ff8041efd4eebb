from __future__ import annotations

from pathlib import Path

from tests.building import folder
from tests.folders import honefoss, write

from naermiljomodell.checking.own_texts import own_texts
from naermiljomodell.examining import read


def test_every_text_is_told_with_its_place(tmp_path: Path) -> None:
    home = honefoss(tmp_path)
    write(home, "logg.csv", "dato;steg;hva\n2027-01-20;pilot;Et møte\n")
    write(home, "notater/pilot.md", "Første linje\nAndre linje\n")
    loaded = read(home, None).folder
    assert loaded is not None
    told = {own.text: own.told("NM354", {"text": "x"}) for own in own_texts(loaded)}
    assert (told["Hønefoss"].file, told["Hønefoss"].line > 0) == ("naermiljo.yaml", True)
    assert (told["Et møte"].file, told["Et møte"].line, told["Et møte"].path) == ("logg.csv", 2, "hva")
    assert (told["Andre linje"].file, told["Andre linje"].line) == ("notater/pilot.md", 2)


def test_a_neighbourhood_made_in_python_has_its_texts_too() -> None:
    assert "Solvik" in {own.text for own in own_texts(folder({"name": "Solvik"}))}
