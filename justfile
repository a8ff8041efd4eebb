# `just check` er alt CI gjør. `just` alene viser listen.

set windows-shell := ["powershell.exe", "-NoLogo", "-Command"]

export PYTHONUTF8 := "1"
export PYTHONWARNDEFAULTENCODING := "1"  # tekst uten navngitt koding er en feil i testene

venv := if os_family() == "windows" { ".venv/Scripts/python.exe" } else { ".venv/bin/python" }
base := if os_family() == "windows" { "python" } else { "python3" }
python := env("PYTHON", if path_exists(venv) == "true" { venv } else { base })

# vis oppskriftene
default:
    @{{ just_executable() }} --list --unsorted

# lag .venv med alt som trengs for å utvikle
setup:
    {{ base }} -m venv .venv
    {{ venv }} -m pip install --quiet -e ".[dev]"

# alt som skal være grønt før noe tas inn
check: static test

# alt i check unntatt testene
static: format lint types layers generated content docs

# formatet er ruff sitt
format:
    {{ python }} -m ruff format --check .

# nesten alle regler
lint:
    {{ python }} -m ruff check .

# mypy, strengt
types:
    {{ python }} -m mypy

# etasjene og rommene: hvem som får importere hvem
layers:
    {{ python }} -c "from importlinter.cli import lint_imports_command as lint; lint()" --no-logo

# det som er laget av koden, er ferskt: JSON-skjema og oppslagssidene
generated:
    {{ python }} -m scripts.generate --check

# språket i kjernepakken: ordbruk, lengde på setninger, kilder, og nynorsk som er nynorsk
content:
    {{ python }} -m scripts.check_content

# dokumentasjonen bygges uten en eneste advarsel
docs:
    {{ python }} -m sphinx --quiet --fail-on-warning --keep-going -b html docs docs/_build/html

# testene, med hver linje og hver gren av koden
test *arguments:
    {{ python }} -m coverage run -m pytest {{ arguments }}
    {{ python }} -m coverage combine --quiet
    {{ python }} -m coverage report

# skriv det som er laget av koden, og gullfilene, på nytt; les endringen etterpå
golden:
    {{ python }} -m scripts.generate
    {{ python }} -m pytest --update-golden

# rett formatet og det ruff kan rette selv
fix:
    {{ python }} -m ruff format .
    {{ python }} -m ruff check --fix .

# hva hvert ledd koster, som forholdstall
bench:
    {{ python }} -m bench.run
