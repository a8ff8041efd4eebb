from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call, tree


@pytest.fixture
def area(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a fresh neighbourhood, in which the final report waits for the last phase."""
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    return tmp_path / "hønefoss"


def test_a_document_waits_for_its_phase_and_comes_when_it_is_asked_for(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = area / "dreiebok" / "sluttrapport.html"
    assert call(capsys, area, "render", "--today", TODAY).code == 0
    assert not page.exists()
    assert "til fasen Evaluering" in (area / "dreiebok" / "dreiebok.md").read_text("utf-8")
    answer = call(capsys, area, "report", "--kind", "sluttrapport", "--today", TODAY)
    assert (answer.code, "dreiebok/sluttrapport.html" in answer.out.splitlines()) == (0, True)
    assert call(capsys, area, "render", "--today", TODAY).code == 0
    assert page.is_file()


def test_an_unknown_document_is_wrong_usage_with_the_nearest_name(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(area)
    answer = call(capsys, area, "report", "--kind", "sluttrapporten", "--today", TODAY)
    assert (answer.code, tree(area)) == (2, before)
    assert "Mente du «sluttrapport»?" in answer.err
    unlike = call(capsys, area, "report", "--kind", "qqqqqqqq", "--today", TODAY).err
    assert "Mente du" not in unlike
    assert "Feil bruk: «qqqqqqqq» er ikke et dokument. Dokumentene er: aktorkart-ark, aktorrapport, arshjul, " in unlike


def test_without_a_kind_the_documents_are_listed(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "report", "--today", TODAY)
    assert answer.code == 2
    assert "Feil bruk: Mangler valget --kind. Dokumentene er: aktorkart-ark, aktorrapport, arshjul, " in answer.err
    assert "Mente du" not in answer.err


def test_the_playbook_itself_has_a_command_of_its_own(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "report", "--kind", "dreiebok", "--today", TODAY)
    assert answer.code == 2
    assert "Feil bruk: Dreieboken lages med «naermiljomodell render»." in answer.err


def test_the_playbook_tells_how_to_get_a_document_before_its_time(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, area, "render", "--today", TODAY).code == 0
    playbook = (area / "dreiebok" / "dreiebok.md").read_text("utf-8")
    assert "til fasen Evaluering, eller nå med «naermiljomodell report --kind sluttrapport»" in playbook


def test_nothing_is_written_when_a_finding_is_an_error(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = area / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "tull: 1\n", encoding="utf-8", newline="\n")
    before = tree(area)
    answer = call(capsys, area, "report", "--kind", "sluttrapport", "--today", TODAY)
    assert (answer.code, tree(area)) == (1, before)
    assert "NM102" in answer.err


def test_a_final_report_to_one_funder_is_a_document_of_its_own(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "report", "--kind", "sluttrapport", "--funder", "dam-ekspress", "--today", TODAY)
    assert (answer.code, "dreiebok/sluttrapport-dam-ekspress.html" in answer.out.splitlines()) == (0, True)
    told = (area / "dreiebok" / "sluttrapport-dam-ekspress.md").read_text("utf-8")
    assert "## Til Stiftelsen Dam, Ekspress" in told
    assert call(capsys, area, "render", "--today", TODAY).code == 0
    assert (area / "dreiebok" / "sluttrapport-dam-ekspress.md").read_text("utf-8") == told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("sluttrapport", "dam-ekspres"),
            "«dam-ekspres» er ingen ordning. Mente du «dam-ekspress»? Ordningene er: dam-",
        ),
        (("sluttrapport", "qqqqqq"), "«qqqqqq» er ingen ordning. Ordningene er: dam-"),
        (("saksframlegg", "dam-helse"), "--funder hører til --kind sluttrapport."),
    ],
)
def test_a_funder_that_is_none_is_wrong_usage(
    area: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], said: str
) -> None:
    before = tree(area)
    kind, funder = arguments
    answer = call(capsys, area, "report", "--kind", kind, "--funder", funder, "--today", TODAY)
    assert (answer.code, tree(area)) == (2, before)
    assert said in answer.err


def test_a_final_report_is_not_made_with_a_text_that_only_holds_a_place(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (area / "logg.csv").write_text("dato;steg;hva\n2027-01-20;pilot;[Skriv inn sammendraget]\n", encoding="utf-8")
    before = tree(area)
    answer = call(capsys, area, "report", "--kind", "sluttrapport", "--today", TODAY)
    assert (answer.code, tree(area)) == (1, before)
    assert "logg.csv:2: feil NM643" in answer.err
    assert call(capsys, area, "report", "--kind", "statusrapport", "--today", TODAY).code == 0
    assert "NM354" in call(capsys, area, "check").out
