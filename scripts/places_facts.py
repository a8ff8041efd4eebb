"""Typed facts that no package holds: counties, written norm, Sami administrative area, and corrections to names.

Every table says where it comes from. `scripts/build_places.py` joins them to the packages and stops when a fact
names a municipality or a place that the packages do not know.
"""

from __future__ import annotations

from typing import Final

COUNTIES: Final[dict[str, str]] = {
    "03": "Oslo",
    "11": "Rogaland",
    "15": "Møre og Romsdal",
    "18": "Nordland",
    "31": "Østfold",
    "32": "Akershus",
    "33": "Buskerud",
    "34": "Innlandet",
    "39": "Vestfold",
    "40": "Telemark",
    "42": "Agder",
    "46": "Vestland",
    "50": "Trøndelag",
    "55": "Troms",
    "56": "Finnmark",
}
"""County number, the first two digits of a municipality's, -> name. The division of 1 January 2024."""

_NYNORSK: Final = """
1114 1120 1121 1133 1134 1135 1145 1160 1511 1514 1515 1516 1517 1520 1525 1528 1531 1532 1535 1547 1566 1577
1578 3324 3326 3328 3433 3434 3435 3436 3452 3453 3454 4020 4022 4024 4028 4030 4032 4034 4036 4217 4220 4221
4222 4224 4226 4602 4611 4612 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 4623 4624 4625 4626 4628 4629
4630 4631 4632 4633 4634 4635 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4650 4651
"""
NYNORSK: Final[frozenset[str]] = frozenset(_NYNORSK.split())
"""The 88 that demand nynorsk. Source: språkvedtaksforskrifta (forskrift 20 December 2019 no. 2114)."""

_NEUTRAL: Final = """
0301 1103 1108 1111 1112 1119 1122 1124 1127 1130 1144 1146 1149 1151 1505 1506 1508 1539 1554 1557 1560 1563
1573 1576 1579 1580 1804 1806 1813 1820 1822 1824 1825 1826 1832 1833 1836 1838 1859 1860 1865 1867 1868 1870
1871 1874 1875 3103 3203 3205 3207 3218 3222 3224 3226 3301 3318 3330 3336 3338 3403 3420 3426 3427 3428 3429
3430 3431 3432 3437 3438 3439 3440 3441 3449 3450 3451 3905 3909 3911 4003 4005 4012 4014 4016 4018 4026 4201
4204 4211 4212 4214 4216 4218 4219 4223 4225 4227 4228 4601 4627 5001 5006 5007 5021 5022 5025 5026 5028 5029
5032 5035 5036 5037 5038 5041 5042 5043 5044 5045 5046 5047 5049 5052 5053 5054 5055 5056 5058 5059 5060 5061
5501 5503 5510 5516 5518 5520 5522 5524 5526 5530 5534 5536 5538 5546 5603 5620 5626 5632
"""
NEUTRAL: Final[frozenset[str]] = frozenset(_NEUTRAL.split())
"""The 150 that are neutral; the rest demand bokmål. Source: the same."""

SAMI_AREA: Final[dict[str, str]] = {
    "1826": "Hattfjelldal",
    "1875": "Hamarøy",
    "5025": "Røros",
    "5041": "Snåsa",
    "5043": "Røyrvik",
    "5512": "Tjeldsund",
    "5518": "Lavangen",
    "5540": "Kåfjord",
    "5610": "Karasjok",
    "5612": "Kautokeino",
    "5622": "Porsanger",
    "5628": "Tana",
    "5636": "Nesseby",
}
"""The administrative area for Sami languages. Source: Prop. 58 L (2022–2023), chapter 5."""

OFFICIAL_NAMES: Final[dict[str, str]] = {
    "0301": "Oslo - Oslove",
    "1826": "Aarborte - Hattfjelldal",
    "1833": "Rana - Raane",
    "1841": "Fauske - Fuossko",
    "1845": "Sørfold - Fuolldá",
    "1853": "Evenes - Evenássi",
    "1870": "Sortland - Suortá",
    "1875": "Hábmer - Hamarøy",
    "5001": "Trondheim - Tråante",
    "5006": "Steinkjer - Stïentje",
    "5007": "Namsos - Nåavmesjenjaelmie",
    "5025": "Røros - Rosse",
    "5037": "Levanger - Levangke",
    "5041": "Snåase - Snåsa",
    "5043": "Raarvihke - Røyrvik",
    "5503": "Harstad - Hárstták",
    "5512": "Dielddanuorri - Tjeldsund",
    "5516": "Gratangen - Rivtták",
    "5518": "Loabák - Lavangen",
    "5536": "Lyngen - Ivgu - Yykeä",
    "5538": "Storfjord - Omasvuotna - Omasvuono",
    "5540": "Gáivuotna - Kåfjord - Kaivuono",
    "5544": "Nordreisa - Ráisa - Raisi",
    "5603": "Hammerfest - Hámmerfeasta",
    "5610": "Kárášjohka - Karasjok",
    "5612": "Guovdageaidnu - Kautokeino",
    "5622": "Porsanger - Porsáŋgu - Porsanki",
    "5628": "Deatnu - Tana",
    "5636": "Unjárga - Nesseby",
}
"""Municipalities with a Sami or Kven parallel name, as decided under kommuneloven § 3-1; read in 2026."""

MUNICIPALITY_NAMES: Final[dict[str, str]] = {
    "5041": "Snåsa",  # «Snåase - Snåsa» in the package
    "5043": "Røyrvik",  # «Raarvihke - Røyrvik»
    "5634": "Vardø",  # «Vardø kommune»
}
"""The plain Norwegian name where the package has another."""

PLACE_NAMES: Final[dict[int, str]] = {
    777032: "Varangerbotn",  # «Vuonnabahta» in the package
    777728: "Skibotn",  # «Ivgobahta»
    779350: "Karasjok",  # «Kárášjohka»
    779622: "Havøysund",  # «Ávanuorri»
    3134911: "Søvik",  # «Syvik»
    3134993: "Søfteland",  # «Syfteland»
    3137753: "Solsvika",  # «Sollsvika»
    3138076: "Snåsa",  # «Snåase»
    3139771: "Sessvollmoen",  # «Sesvoll»
    3149726: "Knapstad",  # «Knappstad»
    3150756: "Jortveit",  # «Jordtveit»
    3154239: "Håkvik",  # «Ginnasluokta»
    3160663: "Borgen",  # «Børgen»
    3162795: "Ås",  # «Aas»
    8558584: "Tana bru",  # «Tana Bru»
}
"""GeoNames id -> the name in Norwegian use; the package's own name becomes a name that the lookup finds too."""

EXTRA_NAMES: Final[dict[int, tuple[str, ...]]] = {
    3131329: ("Vossevangen", "Vossavangen"),
    3132176: ("Verdalsøra",),
    7626137: ("Kirkebygden",),
    7626357: ("Ydstebøhavn",),
    7626382: ("Mebond",),
}
"""GeoNames id -> further Norwegian names of the same place."""

LEFT_OUT: Final[dict[int, str]] = {
    3138129: "Smestad",  # the point is in Bærum, the name is used in Oslo and Lillehammer
    3152168: "Holme",  # the point is in Bømlo, where no statistical area has the name
    3163197: "Åmot",  # the point is Åmotsdal in Seljord, the population that of Åmot in Vinje
}
"""Entries whose name and point cannot both be right."""

NO_POINT: Final[frozenset[int]] = frozenset({3135281, 3137304})
"""Svarstad (Larvik) and Spetalen (Råde): the package's point lies in another part of the country."""

MUNICIPALITY_OF: Final[dict[int, str]] = {
    3132428: "1580",  # Vatne; the package says 1508, the municipality before 2024
    3153890: "1580",  # Haram; likewise
    3137304: "3112",  # Spetalen; the package's point is in 3401
    3153025: "1101",  # Hellvik
    3227904: "1103",  # Vikevåg
    3131500: "1149",  # Visnes
    3140383: "1160",  # Sandeid
    3138800: "1160",  # Skjold
    3155803: "1508",  # Giskemo
    3151212: "1528",  # Ikornnes
    3141667: "1532",  # Roald
    3162480: "1547",  # Aukra
    3154972: "1563",  # Grøa
    3159801: "1579",  # Bud
    3134911: "1580",  # Syvik
    3162108: "1806",  # Ballangen
    3161929: "1806",  # Beisfjord
    3154239: "1806",  # Ginnasluokta
    3150002: "1806",  # Kjøpsvik
    3136232: "1833",  # Storforshei
    3162095: "1860",  # Ballstad
    3137176: "1860",  # Stamsund
    3139733: "1870",  # Sigerfjord
    3135824: "1870",  # Strand
    3151000: "3105",  # Ise
    3138222: "3107",  # Slevik
    3153299: "3118",  # Heiås
    3147429: "3205",  # Lindeberg
    3146938: "3205",  # Lørenfallet
    3160663: "3209",  # Børgen
    3144312: "3209",  # Nordkisa
    3139771: "3209",  # Sesvoll
    3157311: "3212",  # Fjellstrand
    3156611: "3226",  # Fosser
    3152997: "3226",  # Hemnes
    3147061: "3226",  # Løken
    6545364: "3228",  # Haga
    6545366: "3228",  # Tomteråsen
    3154178: "3305",  # Hallingby
    3137959: "3305",  # Sokna
    3133491: "3305",  # Tyristrand
    3135392: "3310",  # Sundvollen
    3134975: "3312",  # Sylling
    3141121: "3401",  # Roverud
    3163576: "3412",  # Ådalsbruk
    3151193: "3413",  # Ilseng
    3146538: "3416",  # Magnor
    3152484: "3418",  # Hof
    3161518: "3433",  # Bismoen
    3149009: "3436",  # Kvam
    3159432: "3437",  # Dale
    3156862: "3441",  # Follebu
    3156606: "3441",  # Forset
    3139997: "3441",  # Segalstad
    3149639: "3442",  # Kolbu
    3158499: "3443",  # Eina
    3162418: "3451",  # Aurdal
    3147914: "3451",  # Leira
    3230352: "3901",  # Nykirke
    3148892: "3909",  # Kvelde
    3135281: "3909",  # Svarstad
    3148439: "4001",  # Langangen
    3150332: "4014",  # Kil
    3150756: "4202",  # Jordtveit
    3140806: "4203",  # Rykene
    8532113: "4205",  # Spangereid
    3139617: "4207",  # Sira
    3159576: "4222",  # Bykle
    3142284: "4602",  # Raudeberg
    3139380: "4611",  # Skånevik
    3148347: "4613",  # Langevåg
    3132792: "4614",  # Valvatna
    3133027: "4616",  # Våge
    3140757: "4617",  # Sæbøvik
    3133191: "4617",  # Uskedalen
    3147076: "4618",  # Lofthus
    3133459: "4618",  # Tyssedal
    3163256: "4622",  # Indre Ålvik
    3154341: "4623",  # Indra Haga
    3137346: "4624",  # Søvik
    3206863: "4626",  # Klokkarvik
    3137753: "4626",  # Sollsvika
    3137163: "4628",  # Stanghelle
    3132953: "4628",  # Vaksdal
    3245082: "4632",  # Årås
    3150358: "4640",  # Kaupanger
    3140396: "4647",  # Sande
    3139914: "4649",  # Selje
    3134858: "5001",  # Tanem
    3137323: "5006",  # Sparbu
    3162067: "5007",  # Bangsund
    3151618: "5028",  # Hovin
    3153319: "5035",  # Hegra
    3139465: "5047",  # Skage
    3147047: "5059",  # Løkken Verk
    3163094: "5524",  # Andselv
    3161791: "5530",  # Berg
    777728: "5538",  # Ivgobahta
}
"""GeoNames id -> municipality, where the package has none or an old one.

Read by hand from the point and from the post register, and compared with the names of statistical areas.
"""
