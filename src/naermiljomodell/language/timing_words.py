"""The sentences that say why something is when it is, and what to do when the plan does not fit."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class TimingWords:
    """Everything the plan says of days, times of day and hours."""

    moved_after_step: Said
    moved_blocked: Said
    moved_group: Said
    moved_hours: Said
    time_suits: Said
    time_awkward: Said
    time_of_day: dict[str, Said]
    in_ramadan: Said
    unavoidable: Said
    same_week: Said
    answer_by: Said
    report_by: Said
    later: Said
    without: Said
    earlier: Said
    more_hours: Said
    fewer_hours: Said
    help_in_weeks: Said
    one_week: Said
    weeks: Said

    def counted(self, weeks: int, language: str) -> str:
        """Give a number of weeks in words: «1 uke», «3 uker»."""
        return (self.one_week if weeks == 1 else self.weeks).of(language).format(number=weeks)


WORDS = TimingWords(
    moved_after_step=Said(
        "Flyttet fra {date}: må vente på «{name}».",
        "Flytta frå {date}: må vente på «{name}».",
        "Moved from {date}: has to wait for “{name}”.",
    ),
    moved_blocked=Said("Flyttet fra {date}: {why}.", "Flytta frå {date}: {why}.", "Moved from {date}: {why}."),
    moved_group=Said(
        "Flyttet fra {date}: {groups} er bedt til «{name}» den uken.",
        "Flytta frå {date}: {groups} er bedne til «{name}» den veka.",
        "Moved from {date}: {groups} are asked to “{name}” that week.",
    ),
    moved_hours=Said(
        "Flyttet fra {date}: dere har {hours} timer i uken, og de er brukt opp.",
        "Flytta frå {date}: de har {hours} timar i veka, og dei er brukte opp.",
        "Moved from {date}: you have {hours} hours a week, and they are used up.",
    ),
    time_suits=Said(
        "Klokkeslettet er valgt fordi det passer for {groups}.",
        "Klokkeslettet er valt fordi det passar for {groups}.",
        "The time of day is chosen because it suits {groups}.",
    ),
    time_awkward=Said(
        "Det passer dårligere for {groups}. Gi dem det samme {time}.",
        "Det passar dårlegare for {groups}. Gje dei det same {time}.",
        "It suits {groups} less well. Offer them the same {time}.",
    ),
    time_of_day={
        "formiddag": Said("midt på dagen", "midt på dagen", "in the middle of the day"),
        "ettermiddag": Said("om ettermiddagen", "om ettermiddagen", "in the afternoon"),
        "kveld": Said("om kvelden", "om kvelden", "in the evening"),
    },
    in_ramadan=Said(
        "Det er ramadan, så det er ikke lagt til kvelden.",
        "Det er ramadan, så det er ikkje lagt til kvelden.",
        "It is Ramadan, so it is not in the evening.",
    ),
    unavoidable=Said(
        "Dagen er ikke god: {why}. Steget har ingen bedre.",
        "Dagen er ikkje god: {why}. Steget har ingen betre.",
        "The day is not a good one: {why}. The step has no better.",
    ),
    same_week=Said(
        "{groups} er også bedt til «{name}» den uken.",
        "{groups} er òg bedne til «{name}» den veka.",
        "{groups} are also asked to “{name}” that week.",
    ),
    answer_by=Said(
        "Deltakerne på «{name}» skal ha fått svar.",
        "Deltakarane på «{name}» skal ha fått svar.",
        "Those who took part in “{name}” have had an answer.",
    ),
    report_by=Said(
        "Rapport til {name}: {weeks} etter at arbeidet er slutt.",
        "Rapport til {name}: {weeks} etter at arbeidet er slutt.",
        "Report to {name}: {weeks} after the work has ended.",
    ),
    later=Said(
        "La arbeidet vare {weeks} lenger, til {date}.",
        "La arbeidet vare {weeks} lenger, til {date}.",
        "Let the work go on for {weeks} more, until {date}.",
    ),
    without=Said(
        "Ta ut det som kan tas ut av den lengste kjeden: {names}. Da er dere ferdige {date}.",
        "Ta ut det som kan takast ut av den lengste kjeda: {names}. Då er de ferdige {date}.",
        "Leave out what may be left out of the longest chain: {names}. Then you are done by {date}.",
    ),
    earlier=Said(
        "Start {weeks} tidligere, {date}.",
        "Start {weeks} tidlegare, {date}.",
        "Start {weeks} earlier, {date}.",
    ),
    more_hours=Said(
        "Sett av {hours} timer i den travleste uken ({week}), der dere har {available}. I {weeks} er det for få timer.",
        "Set av {hours} timar i den travlaste veka ({week}), der de har {available}. I {weeks} er det for få timar.",
        "Set aside {hours} hours in the busiest week ({week}), where you have {available}. In {weeks} there are too few.",
    ),
    fewer_hours=Said(
        "Ta ut det som kan tas ut i de ukene: {names}. Det sparer {hours} timer.",
        "Ta ut det som kan takast ut i dei vekene: {names}. Det sparer {hours} timar.",
        "Leave out what may be left out in those weeks: {names}. That saves {hours} hours.",
    ),
    help_in_weeks=Said(
        "Få andre til å ta {hours} timer i de ukene, for eksempel en partner som eier noe av arbeidet.",
        "Få andre til å ta {hours} timar i dei vekene, til dømes ein partnar som eig noko av arbeidet.",
        "Let others take {hours} hours in those weeks, for instance a partner who owns part of the work.",
    ),
    one_week=Said("1 uke", "1 veke", "1 week"),
    weeks=Said("{number} uker", "{number} veker", "{number} weeks"),
)
