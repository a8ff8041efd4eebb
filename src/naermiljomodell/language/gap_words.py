"""The sentences that say what the plan needs and no actor gives, and what mends it."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class GapWords:
    """Each field is a sentence or a part of one, with `{holes}`: `…_is` what is missing, `…_do` the act."""

    either: Said
    step_when: Said
    step_undated: Said
    step_only: Said
    step_more: Said
    steps_more: Said
    role_is: Said
    role_do: Said
    roles_is: Said
    roles_do: Said
    kind_is: Said
    kind_do: Said
    alone_is: Said
    alone_do: Said
    alone_find_do: Said
    full_is: Said
    full_shared: Said
    full_do: Said


WORDS = GapWords(
    either=Said("{first} eller {last}", "{first} eller {last}", "{first} or {last}"),
    step_when=Said("«{step}» ({when})", "«{step}» ({when})", "“{step}” ({when})"),
    step_undated=Said("«{step}»", "«{step}»", "“{step}”"),
    step_only=Said("{step}", "{step}", "{step}"),
    step_more=Said("{step} og ett steg til", "{step} og eitt steg til", "{step} and one more step"),
    steps_more=Said("{step} og {number} steg til", "{step} og {number} steg til", "{step} and {number} more"),
    role_is=Said(
        "Ingen registrert aktør har rollen {role}. Den har ansvaret for {steps}.",
        "Ingen registrert aktør har rolla {role}. Ho har ansvaret for {steps}.",
        "No registered actor has the role of {role}. It is responsible for {steps}.",
    ),
    role_do=Said(
        "Avtal hvem som tar rollen {role}, før dere begynner på «{step}», og skriv det i kolonnen «roller».",
        "Avtal kven som tek rolla {role}, før de byrjar på «{step}», og skriv det i kolonnen «roller».",
        "Agree on who takes the role of {role} before you start on “{step}”, and enter it in the column “roller”.",
    ),
    roles_is=Said(
        "Heller ikke disse rollene har noen registrert aktør: {roles}.",
        "Heller ikkje desse rollene har nokon registrert aktør: {roles}.",
        "Nor does any registered actor have these roles: {roles}.",
    ),
    roles_do=Said(
        "Gå gjennom rollene på neste møte i arbeidsgruppen, og skriv hvem som har dem.",
        "Gå gjennom rollene på neste møte i arbeidsgruppa, og skriv kven som har dei.",
        "Go through the roles at the next meeting of the working group, and enter who has them.",
    ),
    kind_is=Said(
        "Planen trenger minst én av disse: {kinds}. Ingen av dem er registrert, og det gjelder {steps}.",
        "Planen treng minst éin av desse: {kinds}. Ingen av dei er registrerte, og det gjeld {steps}.",
        "The plan needs at least one of these: {kinds}. None of them is registered, and this is about {steps}.",
    ),
    kind_do=Said(
        "Finn ut hvem dere kan spørre, og skriv aktøren i tabellen «aktorer»: {kinds}.",
        "Finn ut kven de kan spørje, og skriv aktøren i tabellen «aktorer»: {kinds}.",
        "Find out whom you can ask, and enter the actor in the table “aktorer”: {kinds}.",
    ),
    alone_is=Said(
        "{actor} eier alle møteplassene som er ført opp for {groups}.",
        "{actor} eig alle møteplassane som er førte opp for {groups}.",
        "{actor} owns every meeting place that is listed for {groups}.",
    ),
    alone_do=Said(
        "Spør {actors} om å være reserve, så dere har et sted også når {actor} må si nei.",
        "Spør {actors} om å vere reserve, så de har ein stad òg når {actor} må seie nei.",
        "Ask {actors} to be in reserve, so that you have a place also when {actor} has to say no.",
    ),
    alone_find_do=Said(
        "Finn et sted til for {groups}, så dere har et sted også når {actor} må si nei.",
        "Finn ein stad til for {groups}, så de har ein stad òg når {actor} må seie nei.",
        "Find one more place for {groups}, so that you have a place also when {actor} has to say no.",
    ),
    full_is=Said(
        "Timer planen regner med fra {actor} i {month}: om lag {asked}, mest i «{step}». {actor} har oppgitt {hours}.",
        "Timar planen reknar med frå {actor} i {month}: om lag {asked}, mest i «{step}». {actor} har oppgitt {hours}.",
        "Hours that the plan counts on from {actor} in {month}: about {asked}, mostly in “{step}”. {actor} has given {hours}.",
    ),
    full_shared=Said(
        "Timer planen regner med fra {actor} i {month}: om lag {asked}, mest i «{step}», også når alle som har rollen, deler. "
        "{actor} har oppgitt {hours}.",
        "Timar planen reknar med frå {actor} i {month}: om lag {asked}, mest i «{step}», òg når alle som har rolla, deler. "
        "{actor} har oppgitt {hours}.",
        "Hours that the plan counts on from {actor} in {month}: about {asked}, mostly in “{step}”, even when all who have the role "
        "share it. {actor} has given {hours}.",
    ),
    full_do=Said(
        "Spør {actor} hva som er mulig, og del «{step}» med flere eller flytt det til en roligere måned.",
        "Spør {actor} kva som er mogleg, og del «{step}» med fleire eller flytt det til ein rolegare månad.",
        "Ask {actor} what is possible, and share “{step}” with others or move it to a quieter month.",
    ),
)
