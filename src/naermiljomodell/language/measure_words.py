"""The sentences about the network as a whole: what each number says, and what it may not be used for."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class MeasureWords:
    """Each field is a sentence or two, with `{holes}`; all languages are filled.

    Where a measure has several sentences, `…_is` is what it is, `…_not` why it cannot be said, `…_but` the caution.
    """

    under: Said
    sampled: Said
    runs: Said
    density_is: Said
    density_but: Said
    hub_is: Said
    hub_most: Said
    hub_but: Said
    mutual_is: Said
    mutual_not: Said
    mutual_but: Said
    across_is: Said
    across_not: Said
    across_but: Said
    clusters_is: Said
    clusters_one: Said
    clusters_but: Said
    core_is: Said
    core_outer: Said
    core_not: Said
    core_but: Said
    spare_is: Said
    spare_none: Said
    spare_but: Said
    reach_is: Said
    reach_far: Said
    reach_not: Said
    reach_do: Said
    reach_all: Said
    reach_but: Said
    brokers_is: Said
    brokers_none: Said
    brokers_share: Said
    brokers_not: Said
    brokers_but: Said
    trust_is: Said
    trust_not: Said
    trust_but: Said
    value_is: Said
    value_not: Said
    value_but: Said


WORDS = MeasureWords(
    under=Said("under {number}", "under {number}", "under {number}"),
    sampled=Said(
        "Tallet er anslått fra et utvalg, pluss eller minus {error} prosentpoeng.",
        "Talet er anslått frå eit utval, pluss eller minus {error} prosentpoeng.",
        "The figure is estimated from a sample, plus or minus {error} percentage points.",
    ),
    runs=Said(
        "Antallet er anslått fra tre forsøk, pluss eller minus {error}.",
        "Talet er anslått frå tre forsøk, pluss eller minus {error}.",
        "The number is estimated from three runs, plus or minus {error}.",
    ),
    density_is=Said(
        "Så mange av de mulige samarbeidene finnes: {ties} av {possible}, eller {percent} prosent.",
        "Så mange av dei moglege samarbeida finst: {ties} av {possible}, eller {percent} prosent.",
        "So many of the possible ties are there: {ties} of {possible}, or {percent} per cent.",
    ),
    density_but=Said(
        "Et helsesamarbeid i USA med 41 organisasjoner hadde 30 prosent. Tallet synker når flere blir med, så sammenlign "
        "bare med deres eget nettverk senere. Hundre prosent er ikke et mål.",
        "Eit helsesamarbeid i USA med 41 organisasjonar hadde 30 prosent. Talet søkk når fleire blir med, så samanlikn "
        "berre med dykkar eige nettverk seinare. Hundre prosent er ikkje eit mål.",
        "A health coalition in the USA with 41 organisations had 30 per cent. The figure falls as more join, so compare "
        "only with your own network later. A hundred per cent is no aim.",
    ),
    hub_is=Said(
        "Så avhengige er dere av én aktør: {percent} prosent. Hundre ville bety at alle bånd går til den samme.",
        "Så avhengige er de av éin aktør: {percent} prosent. Hundre ville bety at alle band går til den same.",
        "This is how much you depend on one actor: {percent} per cent. A hundred would mean that all ties go to the same.",
    ),
    hub_most=Said("Flest bånd har {actors}.", "Flest band har {actors}.", "Most ties: {actors}."),
    hub_but=Said(
        "Et helsesamarbeid i USA med 41 organisasjoner hadde 73 prosent: én aktør holdt det sammen. Kommunen har nesten "
        "alltid flest bånd, så se også hva som er igjen uten den.",
        "Eit helsesamarbeid i USA med 41 organisasjonar hadde 73 prosent: éin aktør heldt det saman. Kommunen har nesten "
        "alltid flest band, så sjå òg kva som er att utan han.",
        "A health coalition in the USA with 41 organisations had 73 per cent: one actor held it together. The "
        "municipality nearly always has most ties, so look also at what is left without it.",
    ),
    mutual_is=Said(
        "Bånd med retning som også har et bånd tilbake: {back} av {arcs}.",
        "Band med retning som òg har eit band tilbake: {back} av {arcs}.",
        "Ties with a direction that have a tie back as well: {back} of {arcs}.",
    ),
    mutual_not=Said(
        "Det er ikke skrevet inn bånd med retning mellom tre aktører eller flere, så gjensidigheten er ikke oppgitt.",
        "Det er ikkje skrive inn band med retning mellom tre aktørar eller fleire, så gjensidigheita er ikkje oppgitt.",
        "No ties with a direction between three actors or more are entered, so how many are mutual is not given.",
    ),
    mutual_but=Said(
        "Penger og oppdrag går ofte bare én vei. Spør begge sider før dere leser noe ut av tallet.",
        "Pengar og oppdrag går ofte berre éin veg. Spør begge sider før de les noko ut av talet.",
        "Money and assignments often go one way only. Ask both sides before you read anything from the figure.",
    ),
    across_is=Said(
        "Bånd som går mellom ulike sektorer: {across} av {ties}. Det gir {index} på en skala fra −1, bare innenfor, til "
        "1, bare på tvers.",
        "Band som går mellom ulike sektorar: {across} av {ties}. Det gir {index} på ein skala frå −1, berre innanfor, til "
        "1, berre på tvers.",
        "Ties between different sectors: {across} of {ties}. That gives {index} on a scale from −1, only within, to 1, "
        "only across.",
    ),
    across_not=Said(
        "Færre enn tre aktører har bånd, så det er for få til å si om samarbeidet går på tvers.",
        "Færre enn tre aktørar har band, så det er for få til å seie om samarbeidet går på tvers.",
        "Fewer than three actors have ties, too few to tell whether they work across sectors.",
    ),
    across_but=Said(
        "Over 0 betyr at flere bånd går på tvers enn innenfor. Med mange sektorer og få aktører i hver blir tallet høyt "
        "av seg selv.",
        "Over 0 betyr at fleire band går på tvers enn innanfor. Med mange sektorar og få aktørar i kvar blir talet høgt "
        "av seg sjølv.",
        "Above 0 means that more ties go across than within. With many sectors and few actors in each, the figure is high "
        "by itself.",
    ),
    clusters_is=Said(
        "Båndene samler aktørene i klynger. Antall: {number}. {clusters}.",
        "Banda samlar aktørane i klynger. Talet på dei: {number}. {clusters}.",
        "The ties gather the actors in clusters. Their number: {number}. {clusters}.",
    ),
    clusters_one=Said(
        "Båndene deler ikke aktørene i flere klynger.",
        "Banda deler ikkje aktørane i fleire klynger.",
        "The ties do not divide the actors into several clusters.",
    ),
    clusters_but=Said(
        "Grensene er ikke skarpe, og noen få nye bånd kan flytte dem. Se om noen få binder klyngene sammen.",
        "Grensene er ikkje skarpe, og nokre få nye band kan flytte dei. Sjå om nokre få bind klyngene saman.",
        "The borders are not sharp, and a few new ties can move them. See whether only a few tie the clusters together.",
    ),
    core_is=Said(
        "Innerst står {actors}. Hver av dem har bånd til minst {number} av de andre der.",
        "Inst står {actors}. Kvar av dei har band til minst {number} av dei andre der.",
        "At the core: {actors}. Each of them has ties to at least {number} of the others there.",
    ),
    core_outer=Said(
        "Aktører ytterst, med ett bånd eller ingen: {number}.",
        "Aktørar ytst, med eitt band eller ingen: {number}.",
        "Actors at the rim, with one tie or none: {number}.",
    ),
    core_not=Said(
        "Ingen kjerne skiller seg ut: ingen tre aktører er knyttet sammen i ring.",
        "Ingen kjerne skil seg ut: ingen tre aktørar er knytte saman i ring.",
        "No core stands out: no three actors are tied together in a ring.",
    ),
    core_but=Said(
        "Å stå ytterst er ikke en feil. Mange er med bare når det gjelder dem.",
        "Å stå ytst er ikkje ein feil. Mange er med berre når det gjeld dei.",
        "To stand at the rim is no fault. Many take part only when it concerns them.",
    ),
    spare_none=Said(
        "Ingen bånd har en annen vei. Faller ett bort, mister de to hverandre.",
        "Ingen band har ein annan veg. Fell eitt bort, mistar dei to kvarandre.",
        "No tie has another way round. If one is lost, the two lose each other.",
    ),
    spare_is=Said(
        "Bånd der de to når hverandre også gjennom andre: {spare} av {ties}. Da går det flere veier dit.",
        "Band der dei to når kvarandre òg gjennom andre: {spare} av {ties}. Då går det fleire vegar dit.",
        "Ties where the two reach each other through others as well: {spare} of {ties}. There are several ways there.",
    ),
    spare_but=Said(
        "Tallet sier ikke om den andre veien er i bruk, eller hvor lang den er.",
        "Talet seier ikkje om den andre vegen er i bruk, eller kor lang han er.",
        "The figure does not tell whether the other way is in use, or how long it is.",
    ),
    reach_is=Said(
        "Så mange av de andre når {owners} på to steg: {reached} av {others}.",
        "Så mange av dei andre når {owners} på to steg: {reached} av {others}.",
        "So many of the others {owners} reach in two steps: {reached} of {others}.",
    ),
    reach_far=Said(
        "Lenger unna, og med kjennskap til en valgt målgruppe: {actors}.",
        "Lenger unna, og med kjennskap til ei vald målgruppe: {actors}.",
        "Farther away, and knowing a chosen target group: {actors}.",
    ),
    reach_not=Said(
        "Ingen aktør er oppført som prosjekteier eller prosjektleder, så hvem de når, er ikke oppgitt.",
        "Ingen aktør er ført opp som prosjekteigar eller prosjektleiar, så kven dei når, er ikkje oppgitt.",
        "No actor is entered as project owner or project leader, so whom they reach is not given.",
    ),
    reach_do=Said(
        "Skriv «prosjekteier» eller «prosjektleder» i kolonnen «roller» i tabellen «aktorer».",
        "Skriv «prosjekteier» eller «prosjektleder» i kolonnen «roller» i tabellen «aktorer».",
        "Write “prosjekteier” or “prosjektleder” in the column “roller” of the table “aktorer”.",
    ),
    reach_all=Said(
        "Alle aktørene er oppført som prosjekteier eller prosjektleder, så det er ingen andre å nå.",
        "Alle aktørane er førte opp som prosjekteigar eller prosjektleiar, så det er ingen andre å nå.",
        "All actors are entered as project owner or project leader, so there are no others to reach.",
    ),
    reach_but=Said(
        "To steg er en vanlig grense: den dere kjenner, og den de kjenner. At noen kan nås, er ikke at noen har spurt.",
        "To steg er ei vanleg grense: den de kjenner, og den dei kjenner. At nokon kan bli nådd, er ikkje at nokon har "
        "spurt.",
        "Two steps is a usual limit: those you know, and those they know. That someone can be reached is not that "
        "someone has asked.",
    ),
    brokers_is=Said(
        "Disse binder miljøene sammen: {actors}.", "Desse bind miljøa saman: {actors}.", "Bridges: {actors}."
    ),
    brokers_none=Said(
        "Ingen skiller seg ut som den som binder miljøer sammen.",
        "Ingen skil seg ut som den som bind miljø saman.",
        "Nobody stands out as a bridge.",
    ),
    brokers_share=Said(
        "Gjennom den som ligger på flest av de korteste veiene mellom de andre, går {percent} prosent av dem.",
        "Gjennom den som ligg på flest av dei kortaste vegane mellom dei andre, går {percent} prosent av dei.",
        "Of the shortest paths between the others, {percent} per cent run through the actor that most run through.",
    ),
    brokers_not=Said(
        "Hvem som binder miljøer sammen, leses ikke ut av færre enn {number} aktører.",
        "Kven som bind miljø saman, blir ikkje lese ut av færre enn {number} aktørar.",
        "Who bridges the groups is not read from fewer than {number} actors.",
    ),
    brokers_but=Said(
        "Gi dem støtte, og sørg for at flere kan gjøre det samme. Små forskjeller betyr ingenting.",
        "Gi dei støtte, og sørg for at fleire kan gjere det same. Små skilnader har ingenting å seie.",
        "Support them, and see that others can do the same. Small differences mean nothing.",
    ),
    trust_is=Said(
        "Svarene om tillit gir {percent} prosent av det høyeste. Relasjoner med svar: {answered} av {all}.",
        "Svara om tillit gir {percent} prosent av det høgaste. Relasjonar med svar: {answered} av {all}.",
        "The answers on trust give {percent} per cent of the highest. Relations with an answer: {answered} of {all}.",
    ),
    trust_not=Said(
        "Tillit leses ikke ut av svar fra færre enn tre aktører. Relasjoner med svar: {answered} av {all}.",
        "Tillit blir ikkje lesen ut av svar frå færre enn tre aktørar. Relasjonar med svar: {answered} av {all}.",
        "Trust is not read from the answers of fewer than three actors. Relations with an answer: {answered} of {all}.",
    ),
    trust_but=Said(
        "Et helsesamarbeid i USA med 41 organisasjoner hadde 81 prosent. De som ikke har svart, kan mene noe annet, og "
        "mange svarer høflig. Vis tallet først til dem som svarte.",
        "Eit helsesamarbeid i USA med 41 organisasjonar hadde 81 prosent. Dei som ikkje har svart, kan meine noko anna, "
        "og mange svarer høfleg. Vis talet først til dei som svara.",
        "A health coalition in the USA with 41 organisations had 81 per cent. Those who have not answered may think "
        "otherwise, and many answer politely. Show the figure first to those who answered.",
    ),
    value_is=Said(
        "Svarene om hva den andre bidrar med, gir {percent} prosent av det høyeste. Relasjoner med svar: {answered} av "
        "{all}.",
        "Svara om kva den andre bidreg med, gir {percent} prosent av det høgaste. Relasjonar med svar: {answered} av "
        "{all}.",
        "The answers on what the other brings give {percent} per cent of the highest. Relations with an answer: "
        "{answered} of {all}.",
    ),
    value_not=Said(
        "Verdi leses ikke ut av svar fra færre enn tre aktører. Relasjoner med svar: {answered} av {all}.",
        "Verdi blir ikkje lesen ut av svar frå færre enn tre aktørar. Relasjonar med svar: {answered} av {all}.",
        "Value is not read from the answers of fewer than three actors. Relations with an answer: {answered} of {all}.",
    ),
    value_but=Said(
        "Verdi er hvem som får ting til å skje, er med og bidrar, slik den andre ser det. De som ikke har svart, kan mene "
        "noe annet.",
        "Verdi er kven som får ting til å skje, er med og bidreg, slik den andre ser det. Dei som ikkje har svart, kan "
        "meine noko anna.",
        "Value is who makes things happen, takes part and contributes, as the other sees it. Those who have not answered "
        "may think otherwise.",
    ),
)
