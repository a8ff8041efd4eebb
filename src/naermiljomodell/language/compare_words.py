"""The sentences about neighbourhoods side by side."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class CompareWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    opening: Said
    none_read: Said
    model: Said
    fidelity: Said
    no_model: Said
    fidelity_note: Said
    steps: Said
    same_steps: Said
    deviations: Said
    no_deviations: Said
    everywhere: Said
    durations: Said
    duration: Said
    no_dates: Said
    phase: Said
    methods: Said
    method_everywhere: Said
    network: Said
    no_actors: Said
    network_line: Said
    density: Said
    sizes_differ: Said
    hours_note: Said
    ideas: Said
    no_ideas: Said
    idea_line: Said
    in_time_line: Said
    late_line: Said
    most_like: Said
    like_line: Said
    like_none: Said
    like_opening: Said
    like_how: Said
    many_likes: Said
    works: Said
    same_kind: Said
    same_centrality: Said
    same_size: Said
    same_groups: Said
    same_challenges: Said
    same_places: Said
    too_few: Said
    too_little: Said
    no_extra: Said
    association: Said
    rises: Said
    falls: Said
    unclear: Said
    interval: Said
    in_time: Said
    got_better: Said
    planned_hours: Said
    share_of_stage: Said


WORDS = CompareWords(
    opening=Said(
        "{areas} nærmiljøer ved siden av hverandre, etter det som er ført til og med {until}.",
        "{areas} nærmiljø ved sida av kvarandre, etter det som er ført til og med {until}.",
        "{areas} neighbourhoods side by side, by what is written down to {until}.",
    ),
    none_read=Said(
        "Det må være minst to nærmiljøer uten feil å sammenligne.",
        "Det må vere minst to nærmiljø utan feil å samanlikne.",
        "There must be at least two neighbourhoods without errors to compare.",
    ),
    model=Said(
        "Hvor mye av modellen som er beholdt:",
        "Kor mykje av modellen som er halde på:",
        "How much of the model is kept:",
    ),
    fidelity=Said(
        "{share} prosent av stegene som gjelder her ({kept} som i modellen, {changed} endret, {dropped} ute). I tillegg: {added}.",
        "{share} prosent av stega som gjeld her ({kept} som i modellen, {changed} endra, {dropped} ute). I tillegg: {added}.",
        "{share} per cent of the steps that apply here ({kept} as in the model, {changed} changed, {dropped} out). Added: {added}.",
    ),
    no_model=Said(
        "ingen av modellens steg gjelder her",
        "ingen av stega i modellen gjeld her",
        "no step of the model applies here",
    ),
    fidelity_note=Said(
        "Steg som modellen selv lar være på stedet, teller ikke med. En høy andel er ikke i seg selv bedre.",
        "Steg som modellen sjølv lèt vere på staden, tel ikkje med. Ein høg del er ikkje i seg sjølv betre.",
        "Steps that the model itself leaves out in a place do not count. A high share is not in itself better.",
    ),
    steps=Said(
        "Steg som ikke er like overalt:", "Steg som ikkje er like overalt:", "Steps that are not the same everywhere:"
    ),
    same_steps=Said("Stegene er de samme overalt.", "Stega er dei same overalt.", "The steps are the same everywhere."),
    deviations=Said("Avvik fra modellen:", "Avvik frå modellen:", "Deviations from the model:"),
    no_deviations=Said("Ingen avvik fra modellen.", "Ingen avvik frå modellen.", "No deviations from the model."),
    everywhere=Said("overalt", "overalt", "everywhere"),
    durations=Said(
        "Når og hvor lenge, etter planen:", "Når og kor lenge, etter planen:", "When and for how long, by the plan:"
    ),
    duration=Said("{span}, {weeks} uker", "{span}, {weeks} veker", "{span}, {weeks} weeks"),
    no_dates=Said("ingen steg har dato", "ingen steg har dato", "no step has a date"),
    phase=Said("{name} {weeks} uker", "{name} {weeks} veker", "{name} {weeks} weeks"),
    methods=Said("Metoder i bruk:", "Metodar i bruk:", "Methods in use:"),
    method_everywhere=Said("Overalt", "Overalt", "Everywhere"),
    network=Said("Nettverket av aktører:", "Nettverket av aktørar:", "The network of actors:"),
    no_actors=Said("ingen aktører er registrert", "ingen aktørar er registrerte", "no actors are registered"),
    network_line=Said(
        "Aktører: {actors}. Par som samarbeider: {ties}. Uten bånd: {isolates}. Målgrupper som er godt kjent: {covered} av {groups}.",
        "Aktørar: {actors}. Par som samarbeider: {ties}. Utan band: {isolates}. Målgrupper som er godt kjende: {covered} av {groups}.",
        "Actors: {actors}. Tied pairs: {ties}. Without a tie: {isolates}. Target groups that are well known: {covered} of {groups}.",
    ),
    density=Said(
        " {density} prosent av alle par er knyttet sammen.",
        " {density} prosent av alle par er knytte saman.",
        " {density} per cent of all pairs are tied.",
    ),
    sizes_differ=Said(
        "Nettverkene er ikke like store. Andelen par som er knyttet sammen, synker med størrelsen og kan ikke sammenlignes da.",
        "Nettverka er ikkje like store. Delen par som er knytte saman, søkk med storleiken og kan ikkje samanliknast då.",
        "The networks differ in size. The share of tied pairs falls with size, and cannot be compared then.",
    ),
    hours_note=Said(
        "Timene som er ført, er ikke nødvendigvis alle.",
        "Timane som er førte, er ikkje nødvendigvis alle.",
        "The hours written down are not necessarily all there were.",
    ),
    ideas=Said("Ideer og svar:", "Idear og svar:", "Ideas and answers:"),
    no_ideas=Said("ingen ideer er ført", "ingen idear er førte", "no ideas are written down"),
    idea_line=Said(
        "ideer: {ideas}, med svar: {answered}",
        "idear: {ideas}, med svar: {answered}",
        "ideas: {ideas}, answered: {answered}",
    ),
    in_time_line=Said(
        ", {number} av {timed} innen åtte uker",
        ", {number} av {timed} innan åtte veker",
        ", {number} of {timed} within eight weeks",
    ),
    late_line=Said(
        ", {late} har ventet for lenge",
        ", {late} har venta for lenge",
        ", {late} have waited too long",
    ),
    most_like=Said("Ligner mest på:", "Liknar mest på:", "Most like:"),
    like_line=Said(
        "{name} ({score} prosent likt, etter {known} av 6 trekk): {why}",
        "{name} ({score} prosent likt, etter {known} av 6 trekk): {why}",
        "{name} ({score} per cent alike, by {known} of 6 traits): {why}",
    ),
    like_none=Said(
        "for lite er oppgitt til å si hvem det ligner på. Oppgi områdetype, innbyggere, sentralitet, utfordringer og møteplasser.",
        "for lite er oppgitt til å seie kven det liknar på. Oppgi områdetype, innbyggjarar, sentralitet, utfordringar og møteplassar.",
        "too little is given to say which it is like. Give area kind, residents, centrality, challenges and meeting places.",
    ),
    like_opening=Said(
        "{area} ligner mest på disse:",
        "{area} liknar mest på desse:",
        "{area} is most like these:",
    ),
    like_how=Said(
        "Vil dere begynne med det de lærte, lag mappen med «naermiljomodell new --area NAVN --from {folder}».",
        "Vil de byrje med det dei lærte, lag mappa med «naermiljomodell new --area NAMN --from {folder}».",
        "To begin with what they learnt, make the folder with “naermiljomodell new --area NAME --from {folder}”.",
    ),
    many_likes=Said(
        "Det er for mange til å vise hvem hver av dem ligner på. Spør om ett nærmiljø med --like MAPPE.",
        "Det er for mange til å vise kven kvar av dei liknar på. Spør om eitt nærmiljø med --like MAPPE.",
        "There are too many to show which each of them is like. Ask about one neighbourhood with --like FOLDER.",
    ),
    works=Said("Hva som henger sammen:", "Kva som heng saman:", "What goes together:"),
    same_kind=Said("samme slags område", "same slags område", "the same kind of area"),
    same_centrality=Said("omtrent like sentralt", "omtrent like sentralt", "about as central"),
    same_size=Said(
        "omtrent like mange innbyggere ({one} og {other})",
        "omtrent like mange innbyggjarar ({one} og {other})",
        "about as many residents ({one} and {other})",
    ),
    same_groups=Said(
        "{shared} av {all} målgrupper er felles",
        "{shared} av {all} målgrupper er felles",
        "{shared} of {all} target groups in common",
    ),
    same_challenges=Said(
        "{shared} av {all} utfordringer er felles",
        "{shared} av {all} utfordringar er felles",
        "{shared} of {all} challenges in common",
    ),
    same_places=Said(
        "felles slag møteplass: {shared} av {all}",
        "felles slag møteplass: {shared} av {all}",
        "kinds of meeting place in common: {shared} of {all}",
    ),
    too_few=Said(
        "Ingenting sies om hva som henger sammen: {areas} nærmiljøer er for få. Det trengs minst {least}.",
        "Ingenting blir sagt om kva som heng saman: {areas} nærmiljø er for få. Det trengst minst {least}.",
        "Nothing is said of what goes together: {areas} neighbourhoods are too few. At least {least} are needed.",
    ),
    too_little=Said(
        "Ingenting sies om hva som henger sammen: ikke noe par av kjennetegn og resultat er oppgitt, med ulike verdier, i minst {least} nærmiljøer.",
        "Ingenting blir sagt om kva som heng saman: ikkje noko par av kjenneteikn og resultat er oppgitt, med ulike verdiar, i minst {least} nærmiljø.",
        "Nothing is said of what goes together: no pair of quality and result is given, with differing values, in at least {least} neighbourhoods.",
    ),
    no_extra=Said(
        "Ingenting sies om hva som henger sammen: det trenger tillegget «{extra}». Installer «naermiljomodell[{extra}]».",
        "Ingenting blir sagt om kva som heng saman: det treng tillegget «{extra}». Installer «naermiljomodell[{extra}]».",
        "Nothing is said of what goes together: it needs the extra “{extra}”. Install “naermiljomodell[{extra}]”.",
    ),
    association=Said(
        "Dette er sammenhenger og ikke årsaker. Nærmiljøene er ikke trukket ut tilfeldig, og annet kan ligge bak. "
        "Det er sett på {pairs} par, og p-verdiene er justert for det.",
        "Dette er samanhengar og ikkje årsaker. Nærmiljøa er ikkje trekte ut tilfeldig, og anna kan liggje bak. "
        "Det er sett på {pairs} par, og p-verdiane er justerte for det.",
        "These are associations and not causes. The neighbourhoods are not drawn by lot, and something else may lie behind. "
        "{pairs} pairs were looked at, and the p-values are adjusted for that.",
    ),
    rises=Said(
        "Der {quality} er høyere, er {outcome} også gjerne høyere, i {areas} nærmiljøer (rangkorrelasjon {rho}{interval}, {p}).",
        "Der {quality} er høgare, er {outcome} også gjerne høgare, i {areas} nærmiljø (rangkorrelasjon {rho}{interval}, {p}).",
        "Where {quality} is higher, {outcome} also tends to be, in {areas} neighbourhoods (rank correlation {rho}{interval}, {p}).",
    ),
    falls=Said(
        "Der {quality} er høyere, er {outcome} gjerne lavere, i {areas} nærmiljøer (rangkorrelasjon {rho}{interval}, {p}).",
        "Der {quality} er høgare, er {outcome} gjerne lågare, i {areas} nærmiljø (rangkorrelasjon {rho}{interval}, {p}).",
        "Where {quality} is higher, {outcome} tends to be lower, in {areas} neighbourhoods (rank correlation {rho}{interval}, {p}).",
    ),
    unclear=Said(
        "Ingen klar sammenheng mellom {quality} og {outcome} i {areas} nærmiljøer (rangkorrelasjon {rho}{interval}, {p}).",
        "Ingen klar samanheng mellom {quality} og {outcome} i {areas} nærmiljø (rangkorrelasjon {rho}{interval}, {p}).",
        "No clear association between {quality} and {outcome} in {areas} neighbourhoods (rank correlation {rho}{interval}, {p}).",
    ),
    interval=Said(
        ", 95 prosent intervall {low} til {high}",
        ", 95 prosent intervall {low} til {high}",
        ", 95 per cent interval {low} to {high}",
    ),
    in_time=Said(
        "andelen svar innen åtte uker",
        "delen svar innan åtte veker",
        "the share of answers within eight weeks",
    ),
    got_better=Said(
        "andelen indikatorer som ble bedre",
        "delen indikatorar som vart betre",
        "the share of indicators that got better",
    ),
    planned_hours=Said("Planen tar {hours} timer.", "Planen tek {hours} timar.", "The plan takes {hours} hours."),
    share_of_stage=Said("andelen «{name}»", "delen «{name}»", "the share “{name}”"),
)

QUALITIES: dict[str, Said] = {
    "område_type": Said(
        "bosettingen (fra tett til spredt)",
        "busetjinga (frå tett til spreidd)",
        "settlement (from dense to scattered)",
    ),
    "sentralitet": Said(
        "sentralitetsklassen (1 er mest sentral)",
        "sentralitetsklassen (1 er mest sentral)",
        "the class of centrality (1 is the most central)",
    ),
    "innbyggere": Said("tallet på innbyggere", "talet på innbyggjarar", "the number of residents"),
    "timer": Said(
        "tallet på timer ansatte har ført", "talet på timar tilsette har ført", "the number of hours staff have logged"
    ),
}
"""What is known of a neighbourhood beforehand -> what it is called in a sentence."""

STATES: dict[str, Said] = {
    "beholdt": Said("som i modellen", "som i modellen", "as in the model"),
    "endret": Said("endret", "endra", "changed"),
    "nytt": Said("lagt til", "lagt til", "added"),
    "tatt-ut": Said("tatt ut", "teke ut", "taken out"),
    "fase-av": Said("fasen er slått av", "fasen er slått av", "the phase is switched off"),
    "for-få-timer": Said("ute, for få timer", "ute, for få timar", "out, too few hours"),
    "passer-ikke": Said("gjelder ikke her", "gjeld ikkje her", "does not apply here"),
    "finnes-ikke": Said("finnes ikke her", "finst ikkje her", "is not there"),
}
"""What became of a step -> what it is called."""
