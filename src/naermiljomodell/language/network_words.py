"""The sentences that say what the network of actors shows and what to do about it."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class NetworkWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled.

    Where a reading has several sentences, `…_do` is the act, `…_is` what it is, `…_but` the caution.
    """

    more: Said
    group_covered: Said
    group_none: Said
    group_one: Said
    group_one_sector: Said
    group_municipal: Said
    group_ask: Said
    group_find: Said
    group_find_other: Said
    group_find_outside: Said
    group_usual: Said
    group_but: Said
    group_municipal_but: Said
    nobody_do: Said
    nobody_do_first: Said
    nobody_is: Said
    few_do: Said
    few_is: Said
    no_ties_do: Said
    no_ties_is: Said
    isolate_meet_do: Said
    isolate_ask_do: Said
    isolate_knows_is: Said
    isolate_is: Said
    isolate_but: Said
    cut_do: Said
    cut_is: Said
    cut_apart_do: Said
    cut_apart_is: Said
    cut_but: Said
    parts_do: Said
    parts_any_do: Said
    parts_is: Said
    broker_do: Said
    broker_is: Said
    broker_but: Said
    note_conflict: Said
    note_merged: Said
    note_unread: Said
    note_cuts_many: Said
    note_names_many: Said


WORDS = NetworkWords(
    more=Said("{number} til", "{number} til", "{number} more"),
    group_covered=Said("{actors} kjenner {group}.", "{actors} kjenner {group}.", "Known to {actors}: {group}."),
    group_none=Said(
        "Ingen registrert aktør kjenner {group}.",
        "Ingen registrert aktør kjenner {group}.",
        "No registered actor knows {group}.",
    ),
    group_one=Said(
        "{actors} er den eneste registrerte aktøren som kjenner {group}.",
        "{actors} er den einaste registrerte aktøren som kjenner {group}.",
        "{actors} is the only registered actor that knows {group}.",
    ),
    group_one_sector=Said(
        "Alle registrerte aktører som kjenner {group}, hører til samme sektor: {sector}.",
        "Alle registrerte aktørar som kjenner {group}, høyrer til same sektor: {sector}.",
        "All registered actors that know {group} belong to one sector: {sector}.",
    ),
    group_municipal=Said(
        "Bare kommunen er registrert med kjennskap til {group}.",
        "Berre kommunen er registrert med kjennskap til {group}.",
        "Only the municipality is registered as knowing {group}.",
    ),
    group_ask=Said(
        "Ring {actors}, og spør om de kjenner {group}.",
        "Ring {actors}, og spør om dei kjenner {group}.",
        "Call {actors}, and ask whether they know {group}.",
    ),
    group_find=Said(
        "Finn to aktører fra hver sin sektor som kjenner {group}.",
        "Finn to aktørar frå kvar sin sektor som kjenner {group}.",
        "Find two actors from different sectors that know {group}.",
    ),
    group_find_other=Said(
        "Finn en aktør fra en annen sektor som kjenner {group}.",
        "Finn ein aktør frå ein annan sektor som kjenner {group}.",
        "Find an actor from another sector that knows {group}.",
    ),
    group_find_outside=Said(
        "Finn en aktør utenfor kommunen som kjenner {group}.",
        "Finn ein aktør utanfor kommunen som kjenner {group}.",
        "Find an actor outside the municipality that knows {group}.",
    ),
    group_usual=Said(
        "Det gjør vanligvis blant andre: {kinds}.",
        "Det gjer vanlegvis mellom andre: {kinds}.",
        "Among those who usually do: {kinds}.",
    ),
    group_but=Said(
        "Hvem som vanligvis kjenner en gruppe, er en antakelse til dere har spurt.",
        "Kven som vanlegvis kjenner ei gruppe, er ei gissing til de har spurt.",
        "Who usually knows a group is a guess until you have asked.",
    ),
    group_municipal_but=Said(
        "Folk skal kunne si hva de mener til noen som ikke også avgjør hvilke tjenester de får.",
        "Folk skal kunne seie kva dei meiner til nokon som ikkje òg avgjer kva tenester dei får.",
        "People should be able to speak up to someone who does not also decide which services they get.",
    ),
    nobody_do=Said(
        "Skriv inn de aktørene dere kjenner til, i tabellen «aktorer».",
        "Skriv inn dei aktørane de kjenner til, i tabellen «aktorer».",
        "Enter the actors you know of in the table “aktorer”.",
    ),
    nobody_do_first=Said(
        "Skriv inn de aktørene dere kjenner til, i tabellen «aktorer». Begynn med: {kinds}.",
        "Skriv inn dei aktørane de kjenner til, i tabellen «aktorer». Start med: {kinds}.",
        "Enter the actors you know of in the table “aktorer”. Start with: {kinds}.",
    ),
    nobody_is=Said(
        "Ingen aktører er registrert, så hvem som kjenner målgruppene, er ikke oppgitt.",
        "Ingen aktørar er registrerte, så kven som kjenner målgruppene, er ikkje oppgitt.",
        "No actors are registered, so who knows the target groups is not given.",
    ),
    few_do=Said(
        "Skriv inn flere aktører i tabellen «aktorer».",
        "Skriv inn fleire aktørar i tabellen «aktorer».",
        "Enter more actors in the table “aktorer”.",
    ),
    few_is=Said(
        "Færre enn tre aktører er registrert, og det er for få til å lese noe ut av nettverket.",
        "Færre enn tre aktørar er registrerte, og det er for få til å lese noko ut av nettverket.",
        "Fewer than three actors are registered, too few to read anything from the network.",
    ),
    no_ties_do=Said(
        "Skriv inn hvem som samarbeider med hvem, i tabellen «relasjoner».",
        "Skriv inn kven som samarbeider med kven, i tabellen «relasjoner».",
        "Enter who works with whom in the table “relasjoner”.",
    ),
    no_ties_is=Said(
        "Ingen bånd mellom aktørene er registrert, så bare kjennskapen til målgruppene kan leses.",
        "Ingen band mellom aktørane er registrerte, så berre kjennskapen til målgruppene kan lesast.",
        "No ties between the actors are registered, so only who knows the target groups can be read.",
    ),
    isolate_meet_do=Said(
        "Få {actor} og {contact} i samme møte: begge kjenner {groups}.",
        "Få {actor} og {contact} i same møte: begge kjenner {groups}.",
        "Bring {actor} and {contact} to the same meeting: both know {groups}.",
    ),
    isolate_ask_do=Said(
        "Ring {actors}, og spør hvem de samarbeider med.",
        "Ring {actors}, og spør kven dei samarbeider med.",
        "Call {actors}, and ask whom they work with.",
    ),
    isolate_knows_is=Said(
        "{actor} kjenner {groups}, men har ingen registrerte bånd til de andre aktørene.",
        "{actor} kjenner {groups}, men har ingen registrerte band til dei andre aktørane.",
        "{actor} knows {groups}, but has no registered ties to the other actors.",
    ),
    isolate_is=Said(
        "Ingen bånd til de andre aktørene er registrert for {actors}.",
        "Ingen band til dei andre aktørane er registrerte for {actors}.",
        "No ties to the other actors are registered for {actors}.",
    ),
    isolate_but=Said(
        "Et bånd kan finnes uten at det er skrevet inn. Spør før dere konkluderer.",
        "Eit band kan finnast utan at det er skrive inn. Spør før de konkluderer.",
        "A tie may be there without being entered. Ask before you conclude.",
    ),
    cut_do=Said(
        "Knytt {others} til flere enn {actor}, og avtal hvem som tar over hvis {actor} må trekke seg.",
        "Knyt {others} til fleire enn {actor}, og avtal kven som tek over om {actor} må trekkje seg.",
        "Tie {others} to more than {actor}, and agree on who takes over if {actor} has to withdraw.",
    ),
    cut_is=Said(
        "Faller {actor} ut, deles nettverket: {others} mister forbindelsen til resten.",
        "Fell {actor} ut, blir nettverket delt: {others} mistar sambandet med resten.",
        "If {actor} drops out, the network splits and leaves {others} out of touch with the rest.",
    ),
    cut_apart_do=Said(
        "Knytt noen av de andre til hverandre uten å gå om {actor}, og avtal hvem som tar over hvis {actor} må trekke seg.",
        "Knyt nokon av dei andre til kvarandre utan å gå om {actor}, og avtal kven som tek over om {actor} må trekkje seg.",
        "Tie some of the others to each other without {actor}, and agree on who takes over if {actor} has to withdraw.",
    ),
    cut_apart_is=Said(
        "Faller {actor} ut, deles nettverket: {parts} deler mister forbindelsen til hverandre.",
        "Fell {actor} ut, blir nettverket delt: {parts} delar mistar sambandet med kvarandre.",
        "If {actor} drops out, the network splits: {parts} parts lose touch with each other.",
    ),
    cut_but=Said(
        "Det gjelder bare de båndene dere har skrevet inn.",
        "Det gjeld berre dei banda de har skrive inn.",
        "This holds only for the ties you have entered.",
    ),
    parts_do=Said(
        "Sett {actor} i kontakt med {contact}.",
        "Set {actor} i kontakt med {contact}.",
        "Put {actor} in touch with {contact}.",
    ),
    parts_any_do=Said(
        "Finn noen som kan binde {actors} sammen med resten.",
        "Finn nokon som kan binde {actors} saman med resten.",
        "Find someone who can tie {actors} to the rest.",
    ),
    parts_is=Said(
        "Nettverket er delt: ingen registrerte bånd går fra {actors} til resten.",
        "Nettverket er delt: ingen registrerte band går frå {actors} til resten.",
        "The network is in parts: no registered ties lead from {actors} to the rest.",
    ),
    broker_do=Said(
        "Spør {actors} hva som skal til for at de kan fortsette, og la flere bli kjent med kontaktene deres.",
        "Spør {actors} kva som skal til for at dei kan halde fram, og la fleire bli kjende med kontaktane deira.",
        "Ask {actors} what it takes for them to go on, and let others get to know their contacts.",
    ),
    broker_is=Said(
        "Mange av veiene mellom de andre aktørene går gjennom {actors}.",
        "Mange av vegane mellom dei andre aktørane går gjennom {actors}.",
        "Many of the paths between the other actors run through {actors}.",
    ),
    broker_but=Said(
        "Kommunen ligger nesten alltid høyt her, og små forskjeller betyr ingenting.",
        "Kommunen ligg nesten alltid høgt her, og små skilnader har ingenting å seie.",
        "The municipality nearly always stands high here, and small differences mean nothing.",
    ),
    note_conflict=Said(
        "Konflikt er ikke regnet som et bånd. Relasjoner holdt utenfor av den grunn: {number}.",
        "Konflikt er ikkje rekna som eit band. Relasjonar haldne utanfor av den grunnen: {number}.",
        "Conflict is not counted as a tie. Relations left out for that reason: {number}.",
    ),
    note_merged=Said(
        "Relasjoner slått sammen fordi de gjelder samme aktører og samme type: {number}.",
        "Relasjonar slått saman fordi dei gjeld same aktørar og same type: {number}.",
        "Relations merged because they are about the same actors and of the same kind: {number}.",
    ),
    note_unread=Said(
        "Relasjoner holdt utenfor fordi de viser til en ukjent aktør eller til aktøren selv: {number}.",
        "Relasjonar haldne utanfor fordi dei viser til ein ukjend aktør eller til aktøren sjølv: {number}.",
        "Relations left out because they refer to an unknown actor or to the actor itself: {number}.",
    ),
    note_cuts_many=Said(
        "De sårbare punktene som skiller fra flest, er omtalt. Sårbare punkter som bare er listet opp: {number}.",
        "Dei sårbare punkta som skil frå flest, er omtala. Sårbare punkt som berre er lista opp: {number}.",
        "The weak points that cut off most are described. Weak points that are only listed: {number}.",
    ),
    note_names_many=Said(
        "Lister med mer enn {number} navn er kortet. Alle navnene gir «naermiljomodell network --format json».",
        "Lister med meir enn {number} namn er korta. Alle namna gir «naermiljomodell network --format json».",
        "Lists of more than {number} names are shortened. “naermiljomodell network --format json” gives all the names.",
    ),
)
