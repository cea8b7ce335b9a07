"""An entry of each kind, with most of its fields filled in."""

from __future__ import annotations

from desktop_app.dossier import (
    Actie,
    Activiteit,
    Afspraak,
    Brief,
    Contact,
    Document,
    Gesprek,
    Herinnering,
    Notitie,
    Payload,
    Sollicitatie,
    Uitkomst,
    Uitvoer,
    Uren,
    Visie,
)

ONE_OF_EACH: tuple[Payload, ...] = (
    Gesprek(datum="2026-11-30", tijd="10:00", soort="G01", met=("Bedrijfsarts",), vragen=("Wat?",)),
    Visie(soort="G03", gesprek="abc", datum="2026-11-22", vragen=("Wat lukt?",), antwoorden=("x",)),
    Uren(week="2026-11-16", afgesproken=720, echt=615, gevolg="veel", terugval_van="2026-11"),
    Afspraak(tekst="Rapport sturen", wie="werkgever", uiterlijk="2026-12-15"),
    Actie(tekst="Bellen", uiterlijk="~2026-12-01", mijlpaal="plan_van_aanpak"),
    Activiteit(titel="Loopbaanadvies", datum="2026-09", uren=3, minuten=30, papier="D13"),
    Sollicitatie(
        functie="Planner",
        werkgever="Een bedrijf",
        uren=16,
        past="twijfel",
        stand="aanbod",
        gesprek_op="2026-10-03",
    ),
    Brief(
        brief="L01",
        datum="2026-11-20",
        rol="werkgever",
        aan="mevrouw Smit",
        onderwerp="Inzage",
        tekst="Geachte mevrouw Smit,\n\nIk vraag om mijn dossier.",
        hoe=("mail", "post"),
        herinner_op="2026-12-21",
    ),
    Notitie(tekst="Slecht geslapen.\nMoe.", titel="Zondag", mijlpaal="evaluatie_periodiek.2"),
    Document(
        titel="Probleemanalyse",
        soort="D03",
        medisch="functioneel",
        niveau="helper",
        mijlpaal="probleemanalyse",
    ),
    Herinnering(tekst="Vraag het verslag", datum="2026-12-01", over="evaluatie_periodiek.4"),
    Contact(rol="bedrijfsarts", naam="Dokter Vos", telefoon="030 123 45 67"),
    Uitkomst(
        check="boom-ontslag",
        uitkomsten=("O-ZELF", "O-VSOTERUG"),
        titel="Je kunt terug",
        antwoorden=("Q0=nee", "Q3=weet_niet"),
        datum="2026-11-22",
        regels_gecontroleerd="2026-11-20",
    ),
    Uitvoer(
        wat="overzicht",
        voor="werkgever",
        datum="2026-11-22",
        bestand="overzicht 2026-11-22.pdf",
        regels_gecontroleerd="2026-11-20",
    ),
)
