<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="nl">
<context>
    <name>AboutCard</name>
    <message>
        <source>Over Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {versie}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de grenzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon licenties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutLine</name>
    <message>
        <source>Terug naar je sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over je sollicitatie: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Wat deed je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: gisteren gesprek met Anna, 1 uur. Druk daarna op Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze maand ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt nog ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activiteiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met Enter ga je naar de kaart. Met Delete verwijder je een regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activiteit opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>{van} tot en met {tot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoelang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je papier: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Verander deze activiteit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een activiteit toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deed je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoelang duurde het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 2, 1,5 of 45 minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer mensen? Zet er een komma tussen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat leverde het op?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar hoort het bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk papier hoort erbij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf hier niets over je ziekte. UWV kan dit later lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar activiteit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een papier dat er niet meer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wat je deed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunnen we niet lezen. Schrijf bijvoorbeeld 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>De bladwijzer is weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladwijzer staat erbij.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Tips voor dit gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vooraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdens het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Je wachttijd voor de WIA liep tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachttijd voor de WIA loopt tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens je gegevens ben je hersteld. Dan is er nu geen WIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV heeft je loon verlengd. Zo lang ligt je WIA-aanvraag stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De plicht om loon te betalen duurt tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De plicht om loon te betalen duurde tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Ziektewet duurt hoogstens tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De Ziektewet duurde hoogstens tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het opzegverbod duurt tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het opzegverbod duurde tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kreeg de brief over aanvragen op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kreeg een voorschot op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kreeg je brief dat het te laat is op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kreeg je aanvraag op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV besliste op {dag}. De uitkomst is nog niet ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV besliste op {dag}: {uitkomst}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Na afloop: wat is er afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel in afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer bevestiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minder velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke dag was het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie sprak je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een komma tussen de namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet elke afspraak op een eigen regel. Noem geen diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer praten jullie weer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet elk punt op een eigen regel. Dit komt in de bevestiging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is nog open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens het stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er in het verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat klopt er volgens jou niet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je eigen verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is alleen voor jou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denk aan: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst op wat is afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag komt nog. Vul in wanneer het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag ligt voor dit gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Wat kun je doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar je WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wanneer je ziek werd. Dan zie je hier wat er na 104 weken komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 104 weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Er zijn nog geen afspraken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een afspraak toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken uit dit gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedRow</name>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag voorbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsDialog</name>
    <message>
        <source>Typ ‘ik’, of de naam van de ander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer is het klaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nummer}. {vraag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wat is afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Wat dit betekent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Doe eerst dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees alles: {titel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Verander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {vraag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Mijn antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt er iets niet? Je kunt elk antwoord veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>Hoe staat het ermee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past het bij wat je kunt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesolliciteerd via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krijg je werk aangeboden? Teken niets voordat je advies hebt gevraagd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de check: is dit werk passend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de check opnieuw: is dit werk passend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de stappen: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Verander deze sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een sollicitatie toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke functie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij welke werkgever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel uur per week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar vond je de vacature?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe solliciteerde je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld met een brief, via een website of via iemand die je kent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past het bij wat je kunt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg het naast het advies van de bedrijfsarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe staat het ermee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer verstuurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer is of was het gesprek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer kwam de uitkomst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat was het antwoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf hier niets over je ziekte. UWV kan dit later lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een functie of een werkgever in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een heel getal van 0 tot en met 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Waar solliciteerde je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: planner, gemeente Zwolle, 16 uur. Druk daarna op Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt nog ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbod ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgelopen ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen: v verstuurd, g gesprek, a afgewezen. Met Enter ga je naar de kaart. Met Delete verwijder je een regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitatie opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <source>Alles als ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kun je alles lezen zonder Spoorboekje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pak uit als ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek voor de ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP-bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We maken een ZIP van je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je alles als ZIP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ZIP heeft geen wachtwoord. Wie hem heeft, kan alles lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook medische papieren staan erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar hem op een veilige plek, en wis hem na gebruik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecontroleerd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Gaat het over het einde van je baan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat eerst met iemand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Mag dit gevraagd worden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vraagt iets aan je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, dat mag niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen een arts mag dit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sluit melding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Welkom bij Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben je langer ziek? Hier zie je wat er gebeurt, wanneer, en wie aan zet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit duurt ongeveer 3 minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt alleen je eerste ziektedag nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik liever niet een computer van je werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mijn laatste dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met een ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat Spoorboekje niet kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mijn dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>Begin met de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor je begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>Over {aantal} seconden vergrendelen we je dossier. Druk op een toets om door te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat ouder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De prullenbak is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat je terug wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je de prullenbak legen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat echt weg. Terugdraaien kan tot je het dossier sluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksView</name>
    <message>
        <source>Bladwijzers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen bladwijzers. Zet er een bij een tekst die je vaker leest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreaksFields</name>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hersteld of verlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik was tussendoor hersteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik had zwangerschapsverlof of bevallingsverlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik ben nu hersteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat was het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag van je verlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag van je verlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hersteld sinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreaksQuestion</name>
    <message>
        <source>Was je tussendoor hersteld, of had je verlof?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hersteld of verlof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer ben je hersteld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je had verlof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent nu hersteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Neem mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie gaat er met je mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld dat vooraf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem iemand mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heb je</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up en Page Down gaan een maand terug of verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Dit is gebeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is wel gebeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander de datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet gebeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de wet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitleg is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer uitleg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Dit verandert er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander iets. Dan zie je hier welke dagen verschuiven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggedraaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Voordat je alles verstuurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk alles na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In orde: {aantal} van de {totaal} punten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitkomst staat in je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitkomst staat bij je sollicitatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je verandert een antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de laatste vraag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {aantal} vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog hoogstens {aantal} vragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>belangrijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoger: {zin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lager: {zin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: {zin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt met pijl omhoog of omlaag verplaatst deze zin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Komende weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De komende zes weken staat er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon nog {aantal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komende weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>Is je map compleet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat altijd nodig is, staat in je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén papier staat niet in je dossier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze {aantal} papieren staan niet in je dossier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén papier mist nog:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze {aantal} papieren missen nog:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je aanvraag op de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print je map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Kopieer {waarde}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <source>Soort contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag van je contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet je die dag niet? Laat het veld dan leeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractQuestion</name>
    <message>
        <source>Wat voor contract heb je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{soort}, tot en met {dag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Open toch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar toch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand (*{einde})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kopie wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak nu een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle kopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de kopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze staan in de map {plek}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We maken een kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is gemaakt en gecontroleerd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Bekijk de kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord van deze kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet deze kopie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gebeurt er als je deze kopie terugzet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt terug:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is er dan niet meer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wordt weer zoals het was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er verandert niets aan wat je ziet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ het wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We controleren het wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We zetten de kopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Wachtwoord van de kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelblad van de kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet deze kopie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik een herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk op F9 om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alles weer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Er ging iets mis in Spoorboekje. Dat ligt niet aan jou. Je gegevens zijn er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in Spoorboekje. Dat ligt niet aan jou. Kijk straks of je laatste wijziging er nog is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Wil je het melden? Kopieer dan dit verslag. Er staat niets over jou in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 3 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over een week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe lang geen herinneringen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet ze stil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Dossier verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je dossier en alle kopieën ernaast gaan dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder mijn dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je dossier is verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieën op een stick of in een clouddienst blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je eerst alles bewaren? Maak dan een ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je je dossier verwijderen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet je het zeker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan niet terug. Niemand kan je dossier dan nog openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houd mijn dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Nog geen papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst je eerste ziektedag in. Dan zie je hier welke papieren je krijgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een bundel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nu nog geen papieren nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ontbreekt nu niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen medische papieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen papier dat past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} papieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is je eigen document. Dat heb je al.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Wanneer is dit gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet je het niet precies? Typ dan een maand, of ‘ongeveer’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand (mag leeg blijven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een bestand toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal bestand weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een datum in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, bewaar dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bestand wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneFields</name>
    <message>
        <source>Er is nog geen moment geweest. Ga verder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneMoment</name>
    <message>
        <source>Wanneer was dit: {naam}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongeveer {dag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneQuestion</name>
    <message>
        <source>Wat is er al gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al gebeurd is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat je zeker weet. De rest vul je later in op je tijdlijn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>Haal weg: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{naam}: {dag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Op de tijdlijn vul je in wat klaar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Verander deze regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder deze regel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Verander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Dit kun je nu doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard bij deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer geldt dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitzonderingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat lees je elders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bronnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies andere stap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactSection</name>
    <message>
        <source>Toon meer ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Mijn gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt alles nog? Wat je verandert, bewaren we meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de eerste vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Vul de brief in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je dossier weet, staat er al. Kijk of het klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan wie schrijf je?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle versies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Je dossier is één bestand. Jij bent er de baas over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn bestand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een kopie van {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar een kopie van {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder bestand {naam}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het bestand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort bestand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Wat kun je doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat dit weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {aantal}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstDayFields</name>
    <message>
        <source>Eerste ziektedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een dag, een maand, of zet er ‘ongeveer’ voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een dag of een maand in. Ongeveer mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ dan alleen de maand, bijvoorbeeld ‘maart 2026’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstDayQuestion</name>
    <message>
        <source>Wat was je eerste ziektedag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste ziektedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke dag telt?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{label} (mag leeg blijven)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Lees verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>Lees verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Begrippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de eerste letter. Of typ het woord in het zoekveld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} begrippen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén begrip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Vouw dicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeavyPanel</name>
    <message>
        <source>Je uitkomst staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Deze mensen helpen je. Je hoeft het niet alleen te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in je rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp van een mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperCard</name>
    <message>
        <source>Leg dit klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helpers</name>
    <message>
        <source>Wie kan je helpen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Opbouw en belasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk je weer een paar uur? Houd bij hoe dat gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf je uren op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Grafiek van je uren per week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Bijvoorbeeld 10 of 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke dag van die week mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel uur werkte je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel uur was afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor werk was het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loonwaarde is hoeveel loon je werk waard is. Bij arbeidstherapie telt die niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met welke dag is dit afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat kostte het je daarna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag van je terugval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kon je opeens minder? Vul in vanaf wanneer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag van je terugval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je er iets bij schrijven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen jij leest dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugval of notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week staat er al. Verander die hieronder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf je week op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag ligt voor de eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een dag van die week in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week komt nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week ligt voor je eerste ziektedag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul uren in, zoals 10 of 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Kijk eerst wat erin staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ‘{bestand}’ staan {aantal} die erbij kunnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ‘{bestand}’ staat niets dat erbij kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan niet mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg ze toe ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kolommen slaan we over: {namen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {aantal}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Bewaar je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>Hier komt je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar zonder wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies toch een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We beveiligen je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier van Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepStop</name>
    <message>
        <source>Je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je je dossier bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Bekijk je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de check opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een check van eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over je sollicitatie: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze check is er niet meer. Dit stond er toen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze check is sindsdien veranderd. Dit stond er toen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptOutcomes</name>
    <message>
        <source>Bewaarde uitkomsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een uitkomst hoort bij de dag waarop je de check deed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat ouder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitkomst ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Waar je dossier staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin mijn eigen dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog nergens. Je antwoorden staan alleen in dit venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plek}, met een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plek}, zonder wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Overal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst met toetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp van een mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in je rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg alles, en toon weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de tekst groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de tekst kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewone tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik een knop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit een venster of kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar een pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer pagina’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vooruit bij Rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige of volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar een andere lijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste of laatste stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in of zoom uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij je documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit papier heb ik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit papier heb ik gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit papier is geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit papier is niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis je keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pijl links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pijl rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pijl omhoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pijl omlaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ (plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eerste} en {laatste}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Toetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit lijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Wat weten we van UWV?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vulde nog niets in over de WIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk al je brieven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>Sluit dit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Laatste sollicitaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen sollicitatie opgeschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk al je sollicitaties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Bekijk op je tijdlijn: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je papier: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid voor: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een brief: {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk in je logboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je uren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk bij Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk op je tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Klaar? Kies wat je wilt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand heeft geen wachtwoord: iedereen kan het lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk de brief af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort niet in een brief aan je werkgever of een bureau:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Wil je je dossier bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavePointDialog</name>
    <message>
        <source>Laat dit punt weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom laat je dit weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je er iets bij schrijven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waarom je dit weglaat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>De brief is gekopieerd. Plak hem waar je hem wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er opende geen mailprogramma. De tekst is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mail staat klaar. Lees hem na voordat je hem verstuurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief is lang. De tekst is gekopieerd: plak hem in je mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je de PDF bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je het bestand bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief is naar de printer gestuurd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Weggelaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat je wegliet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg wat je wegliet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je liet 1 ding weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je liet {aantal} dingen weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelaten op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Alle brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar staat dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Druk de brief af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangetekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelf gegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan: {wie}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe: {hoe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie: {kopie}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kreeg antwoord op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je stuurde een herinnering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kreeg je antwoord? Je wilde dat vanaf {dag} bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk vanaf {dag} of er antwoord is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord gekregen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>herinnering gestuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wacht op antwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief staat bij wat je verstuurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoteerd: je kreeg antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsDialog</name>
    <message>
        <source>Wat mag deze lezer zien? {lezer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deze lezer ziet, zien ook lezers die dichter bij je staan. Je kunt dit altijd terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets dat deze lezer kan zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licenties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit lijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Toon meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oplopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle rijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorteer op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is aan zet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort bron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Sorteer en filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets past bij je keuzes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} rijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} van {totaal} rijen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de volgorde van de tijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesorteerd op: {naam}, aflopend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesorteerd op: {naam}, oplopend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de keuzes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Mijn eigen werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangepast werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeidstherapie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een korte proef zonder loonwaarde. Je loon stopt daar niet door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weinig: ik merk er bijna niets van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merkbaar: ik heb rust nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel: ik kan daarna bijna niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weinig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merkbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{uren} uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{uren} uur en {minuten} minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week van {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesproken tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevolg daarna: {gevolg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugval vanaf {van}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugval van {van} tot en met {tot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen uren ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afgesproken} afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{echt} gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{echt} gewerkt. Afgesproken was {afgesproken}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Je uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevulde balk: gewerkt. Rand: afgesproken. Stippen: gevolg daarna, van 1 tot 3. T: terugval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je uren staan alleen in je eigen dossier. Je werkgever ziet dit niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk op je tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opbouw en belasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf elke week op hoeveel uur je werkt, en wat het je kost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De week ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockField</name>
    <message>
        <source>Aantal minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van 1 tot en met 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een heel getal van 1 tot en met 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Spoorboekje is vergrendeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon mijn dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon en bewaar dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ je wachtwoord om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Voeg toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul meer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis zoekwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Er is niets dat past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt hier nog niets opgeschreven. Typ hierboven je eerste regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst een paar woorden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>Wat je eerder maakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wat}, voor: {lezer}. {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>In je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gekregen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet in je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kreeg je aanvraag op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je aanvraag moet uiterlijk {dag} bij UWV zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van: {wie}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In deze volgorde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewone papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medische papieren: een aparte envelop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de arts van UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de arbeidsdeskundige van UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Na 104 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wanneer je ziek werd. Dan leggen we je map klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent nu in week {week}. Vanaf week {start} wordt deze map belangrijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print je map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>Mijn WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewone papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medische papieren, in een aparte envelop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voordat je alles verstuurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medisch. Alleen voor jou en de arts van UWV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef dit nooit aan je werkgever of aan het bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem dit mee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>Wat betekent dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Mijn gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat spreken we af? Wie doet wat, en wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je koos nog geen vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wil ik zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met F9 verberg je alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit dit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>Meer over deze uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit mag je werkgever niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat lees je elders?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreCopiesCard</name>
    <message>
        <source>Meer over kopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar ook een kopie op een stick. Dan ben je nooit alles kwijt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar kopie ergens anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de nieuwste kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier van Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We bewaren een kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We controleren de kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen kopie. Maak er eerst een.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Over je traject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je gegevens en dit programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passend werk zoeken bij een andere werkgever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat opvalt in je dossier, en wat je kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je uren per week, en wat het werk je kost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je papieren voor de WIA-aanvraag, en je voorbereiding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er komt na de beslissing van UWV, met jouw dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overzicht, kaart of bundel, voor één lezer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brieven die je zelf aanpast en verstuurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat je vertelde. Hier verander je het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je wachtwoord, je reservekopieën en je prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, kleuren, vergrendelen en herinneringen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePasswordCard</name>
    <message>
        <source>Meer over je wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is je herstelblad zoek? Maak dan een nieuw blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een nieuw herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal wachtwoord weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je het wachtwoord weghalen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal het weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houd mijn wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We halen het wachtwoord weg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Naam of voorletters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit lijkt op een burgerservicenummer. Laat dat hier liever weg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Hoe wil je heten in je overzicht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam of voorletters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoeft niet. Alleen je voorletters mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Deze pagina is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De open pagina hoort hierbij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Kies een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ het nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Jouw notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander je notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder je notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier kun je iets voor jezelf opschrijven. Alleen jij ziet het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je notitie is verwijderd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Jouw notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit blijft in je dossier. Het komt niet mee als je deze tekst print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Volgens het stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er in dit papier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe is het volgens jou?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rekenen we niet uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectionCard</name>
    <message>
        <source>Niet eens met de beslissing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan kun je bezwaar maken bij UWV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag je vakbond of een jurist wat nu nog kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kort bericht is genoeg. Je redenen mogen later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat er in de brief een andere dag? Dan gaat die voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf je bezwaarbrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk bezwaar op je tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt tijd tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag was {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Open je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het bestand dat je wilt openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ je wachtwoord om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Dossier van Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand met feiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We zetten de kopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Hoe wil je het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen gesprek dat deze lezer mag zien. Plan er een bij Gesprekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen papier met een bestand dat deze lezer mag zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grote letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een heel blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, met grote letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een blad om te vouwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubbel gevouwen is het A5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ik zelf moet doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat anderen moeten doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet erbij waar het over gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit niet in een agenda van je werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarschuw me 7 dagen en 1 dag ervoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm van de kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er in de agenda komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke papieren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Staat alles erin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk je dossier na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kijken wat er mist, en wie er aan zet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn dossier op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er valt nu niets op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er valt 1 ding op:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er vallen {aantal} dingen op. Het eerste:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>We zien alleen wat in je dossier staat. Deed je iets al? Vul het dan in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar je WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets om na te kijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wanneer je ziek werd. Dan kijken we wat er opvalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn dossier op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog meer ({aantal}). Dat zie je als hier iets klaar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er valt nu niets op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er valt 1 ding op in je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er vallen {aantal} dingen op in je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk later nog eens. We kijken elke dag opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hieronder staat wat je kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het belangrijkste staat bovenaan. Je hoeft niet alles vandaag te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet het weer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherCard</name>
    <message>
        <source>Een ander dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier gaat dan eerst dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een ander dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak dossier van ZIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de arts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar in je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar je sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit weet je nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt ook nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst: {titels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder dossier bewaren we niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit spreekt ervoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit spreekt ertegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je verder kijken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit deze check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle hulp van mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat betekent dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan een gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een gesprek op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je dit gesprek voorbereiden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt eraan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan een gesprek. Dan kun je je hier voorbereiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gesprek past nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit stelt Spoorboekje voor. Jij kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet hier wie je spreekt. Dan kies je die bij een gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander wie is wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag voorbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem dit gesprek over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid dit gesprek voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een brief. We vullen in wat je al vertelde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen brief gevonden. Probeer een ander woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past nu bij jou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier was je aan bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verstuurde je</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer keuzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle onderwerpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn plichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag dit gevraagd worden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat verandert er misschien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladwijzers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check · een paar vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onderwerp} · uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo loopt jouw traject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdelen van het tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen: b bezig, k klaar, n niet nodig. Backspace wist je keuze. Met Enter ga je naar de uitleg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewMaker</name>
    <message>
        <source>Bewaar je overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je overzicht wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overzicht {dag}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het overzicht staat in {bestand}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnBox</name>
    <message>
        <source>Voor jou</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPaperDialog</name>
    <message>
        <source>Voeg een document toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander dit document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat ik kan en niet kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat nooit naar je werkgever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook wie mij helpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook de bedrijfsarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook mijn werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe heet dit document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke dag is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat er iets medisch in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld een klacht, een behandeling of een medicijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie mag dit zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is medisch. Kies iemand anders dan je werkgever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnReminders</name>
    <message>
        <source>Jouw herinneringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw herinneringen ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg herinneringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt nog geen herinneringen. Je kunt er een maken bij elke dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander herinnering: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinneringen staan uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet herinneringen aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat ze weer komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet herinneringen stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet herinneringen uit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Jouw tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel tijd je ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de kaart groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de kaart kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit let op ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn dossier op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opbouw en belasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 104 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Voeg een keer toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keer {nummer}: hersteld vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keer {nummer}: weer ziek vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal keer {nummer} weg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Vorige vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met deze check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp van een mens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Je bestand wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Hoe staat het met dit papier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heb ik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander de datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis je keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens het stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgens mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg bestand toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk op de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de wet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mag de tekst hier zelf veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst van de brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel over een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel over de wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je veranderde de tekst zelf. Die verandert nu niet meer mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de tekst terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog leeg: {velden}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDayDialog</name>
    <message>
        <source>Sinds wanneer is dat zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet je het niet precies? Typ dan een maand, of ‘ongeveer’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon ook wat helpt ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als het er is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit helpt ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersHead</name>
    <message>
        <source>Alles ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu nodig ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontbreekt ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor WIA-aanvraag ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medisch ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg document toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep een bestand op een papier, of kies een papier in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke papieren je ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in je papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis zoekwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén papier gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} papieren gevonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen: h heb ik, g gevraagd, w geweigerd, n niet nodig. Backspace wist je keuze. Met Enter ga je naar de uitleg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Hoe staat het met dit onderdeel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat mag je verwachten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg activiteit toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoort in elk traject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoort in de meeste trajecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoort in sommige trajecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kijkt hiernaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een gewoonte, geen regel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Wachtwoord en herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon mijn herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord kwijt? Met je herstelblad kom je er toch in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen wachtwoord, en dus ook geen herstelblad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Toon wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praktijk van UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan op {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor jou: {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die dag is voorbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat is vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat is morgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {aantal} dagen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Typ eerst een zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zin staat er al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat al bovenaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat onderaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu op plek {nummer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitfallCard</name>
    <message>
        <source>Hier gaat het vaak mis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStop</name>
    <message>
        <source>Hier sta je nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later bewaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan een gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander dit gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor gesprek is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe noem je dit gesprek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe laat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een komma tussen de namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat voor gesprek het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het gesprek een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen tijd. Typ bijvoorbeeld 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Dit is een plan, nog geen wet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is het plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe ver is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat geldt nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees wat nu geldt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Jouw antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog {aantal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier gaat het om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat kun je doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerlijk: wat we niet kunnen zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon dit weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat dit weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit weten we niet. Jij wel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kort}. Dat zeg jij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kort}. Dat zien we in je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Bereid je voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print je voorbereiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem dit mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je beantwoordde {aantal} van de {totaal} vragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dit komt erin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is voor deze lezer nog niets om in te zetten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit laten we weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets. Deze lezer mag alles zien wat erin kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat erin mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk hier eerst naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze woorden horen meestal niet in een papier voor je werkgever of bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{woord}”: {soort}. Het staat hier: {rond}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal ze weg waar je ze schreef, of laat ze bewust staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch zo laten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woorden die je liet staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon ze alle {aantal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {aantal} andere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateLine</name>
    <message>
        <source>Alles blijft op jouw computer. Er gaat niets over het internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Even geduld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met stoppen. Even geduld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Bekijk wie je helpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wie je helpt bij ontslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de ontslagcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de voorwaarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de voorwaarden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Houdt dit stand bij UWV?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punten waar UWV naar kijkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen: j is in orde, n is niet in orde. Backspace wist je antwoord. Met Enter ga je naar de uitleg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst je eerste ziektedag in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Dit staat in je gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit koos je eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je hier iets anders? Je gegevens blijven zoals ze zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat dit zo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>“{zin}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag dit gevraagd worden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kun je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies alleen een maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Sluit dit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Doe dit vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk hoe dit bij jou zit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga hiermee verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid een gesprek voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk op je tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar je papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misschien verandert dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {naam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels gelden in elk geval vanaf {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze gelden tot en met {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hebben dit goed kunnen nakijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles hiervan staat precies zo in de wet. Vraag het na als het erop aankomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet zeker. Vraag het na voordat je iets doet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Gekopieerd: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Welke dag lees je waar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lees je elders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoelang duurt het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En spoor 1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Eerder geopend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Print je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print het blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code over van je blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de code weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Hier wilde je aan denken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markeer als klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze stap: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinner me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet herinneringen stil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Maak een herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander je herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, herinner mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je herinnering staat dan alleen in je lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waaraan wil je denken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je dat Spoorboekje je herinnert?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen in dit programma. Hoogstens één bericht per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder deze herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op waaraan je wilt denken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is al geweest. Kies een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Herinneringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat mijn herinneringen zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen in dit venster, hoogstens één keer per dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet herinneringen stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat ze weer komen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Kies een nieuw wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We beveiligen je dossier opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We bewaren je dossier met het nieuwe wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je nieuwe herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Zet een reservekopie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kopie. Het oude bestand blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet deze kopie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer één woord, zoals loon of ontslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het een mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aantal} Eerste: {titel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag dit gevraagd worden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een plan, nog geen wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op je tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw notitie: {titel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsHead</name>
    <message>
        <source>Rechten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print deze tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit Spoorboekje. Dit is uitleg, geen advies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Vertrouw je dit bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleView</name>
    <message>
        <source>Daar staat niets over in wat wij lazen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hoort hierbij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hoort hier niet bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er van jou te zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie betaalt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wordt hier beslist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar kun je klagen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <source>Wie doet wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je wilt weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie betaalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie ziet wat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{naam}, aflopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{naam}, oplopend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Alle stappen als lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik de pijltjestoetsen. Met Enter ga je naar de uitleg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoek: ontslag, loon, WIA …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in je rechten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een paar letters. Met Enter open je het eerste antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis wat je zoekt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitiveDialog</name>
    <message>
        <source>Lees dit eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze brief gaat naar iemand die niet mag weten waarom je ziek bent. Dit staat er nu in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal het liever weg. Schrijf alleen wat je in je werk wel of niet kunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat het toch zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de tekst aan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Heb je de brief verstuurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteer het hier. Dan weet je later wat je stuurde, en wanneer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteer als verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Verander deze brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentFields</name>
    <message>
        <source>Welke dag verstuurde je hem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe verstuurde je hem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie kreeg een kopie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf welke dag kijk je of er antwoord is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan zie je dit terug op Vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer kreeg je antwoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de dag waarop je hem verstuurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest. Kies een andere dag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Alle brieven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik kreeg antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur een herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander de gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder deze brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit stuurde je</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Grootte van de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan ook met Ctrl en + of Ctrl en −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen als je even niets doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna heb je je wachtwoord nodig om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 5 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 10 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 30 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na 60 minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarschuwing voor het vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconden ervoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconden ervoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut ervoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onthoud welke dossiers je opende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de namen van die bestanden zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders zie je alleen de dag waarop je ze opende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet dit uit op een computer die je deelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je instellingen zijn nu niet te lezen. We gaan verder zonder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je instellingen waren niet te lezen. We zijn opnieuw begonnen. Het oude bestand is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je instellingen zijn niet bewaard. Ze gelden tot je afsluit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Wat je hier kiest, geldt meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst en kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen en verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijkt er iemand mee? Verberg alles met de toets F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet deze lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle toetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Persoonlijk overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprekskaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundel van papieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht per dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar je staat, wat er open is en wat je rechten zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén blad met je vragen, voor op tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je hebt en wat er ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dagen die tellen, met titels die niets verklappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papieren die je kiest, samen in één PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feiten met hun papier, voor een advocaat of bezwaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is alles er voor je WIA-aanvraag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand die mij helpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bedrijfsarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles staat erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals je vakbond of een vriend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder wat alleen voor jou of je helper is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je voor UWV openzette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder medische gegevens. Kies dit ook voor een bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit kan een burgerservicenummer zijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareActs</name>
    <message>
        <source>Bewaar het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We maken je bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk dit af</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Je maakt iets voor één lezer. Je ziet eerst wat erin komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees het eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk dit af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem alles mee (ZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets om te delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wanneer je ziek werd. Dan kun je een overzicht maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil je maken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De WIA-map is voor jezelf, je helper of UWV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst papieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst naar de woorden hierboven. Kies daarna “Toch zo laten”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetAgainDialog</name>
    <message>
        <source>Maak een nieuw herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ je wachtwoord. Zo weten we dat jij het bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ je wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We controleren je wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We maken een nieuw blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Controleer de code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hoofdmenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je dossier is nog niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>Het is al gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geldt niet voor mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik doe dit later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceCard</name>
    <message>
        <source>Zeg hier niets over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier wil je zelf niets over zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegen: {wie}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source>Laat dit weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil je weglaten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom laat je dit weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil je er iets bij schrijven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen jij leest dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies minstens één ding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waarom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelaten. Onderaan kun je het weer tonen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Jouw tijdlijn in het klein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Tot nu toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander: {vraag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vraag} {antwoord}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zin} (uit je gegevens)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>{bron} en nog 1 bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bron} en nog {aantal} bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artikel </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{artikel} lid {lid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eerste} en {laatste}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar staat dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecontroleerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer het adres van {bron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het adres is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Wie beslist, en wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie beslist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je werkgever is verantwoordelijk. Die start het traject en betaalt het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bedrijfsarts geeft advies over wat je kunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij werkt mee aan redelijke voorstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kijkt pas later of het goed ging, rond je WIA-aanvraag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo tellen we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer mag het wachten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de check: klopt de start van spoor 2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Welke stap noemt de brief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Vraag {nummer} van {totaal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Schrijf een brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesBar</name>
    <message>
        <source>Als tabel (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een tabel open je in bijvoorbeeld Excel. Het bestand heeft geen wachtwoord: iedereen kan het lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal een tabel binnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activiteiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sollicitaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wil je de tabel bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je tabel wordt gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je tabel wordt gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden toegevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkActs</name>
    <message>
        <source>Het gesprek staat bij wat eraan komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gesprek ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervolg: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het volgende gesprek is gepland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraken staan bij Vandaag en op je tijdlijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraak ligt 30 dagen in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Alle gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf afspraken op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon groot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak gesprekskaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander dag of persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug naar gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder gesprek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Bekijk je voorbereiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg je voorbereiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies je vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies er niet meer dan vijf. De eerste drie zijn het belangrijkst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg vraag toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt al vijf vragen. Haal er eerst een weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat je wilt zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies er niet meer dan drie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg zin toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hebt al drie zinnen. Haal er eerst een weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {wie}. {waarom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de casemanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de bedrijfsarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de arbeidsdeskundige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de nieuwe werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de arts van UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de arbeidsdeskundige van UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bevestiging is gekopieerd. Plak haar in je mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bevestiging is gekopieerd. Vul zelf nog in waar {leeg} staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat, en wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een afspraak toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander deze afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herinnering is gekopieerd. Plak haar in je mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herinnering is gekopieerd. Vul zelf nog in waar {leeg} staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar afspraak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Gesprekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gesprek staat bij wat eraan komt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Dit kun je nu doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doe}: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit moeten anderen nu doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon nog {aantal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat anderen moeten doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze afspraak: {wat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermButton</name>
    <message>
        <source>Leg uit: {woord}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Lees meer hierover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees meer over {woord}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermNote</name>
    <message>
        <source>Sluit de uitleg van {woord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees meer hierover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees meer over {woord}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermView</name>
    <message>
        <source>Bekijk alle begrippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat betekent dit woord?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Welke tijd geldt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk hoe we deze dag rekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor jou weten we hier nog geen dag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Houdt dit stand bij UWV?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst je eerste ziektedag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk alle punten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Maak tekst kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak tekst groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wat}: {procent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activiteit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst van een check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets wat je maakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren van een week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervangen bij het terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Jouw tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijltjes gaan van moment naar moment. Met plus en min zoom je.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Nog geen tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst je eerste ziektedag in. Dan zie je hier jouw tijdlijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk je antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Na 104 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet in je agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Maak overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een PDF die laat zien waar je nu staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op ({aantal})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel wanneer je ziek werd. Dan zie je hier wat je kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord de vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga vooruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle keuzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon groot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal bladwijzer weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet bladwijzer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Dit is nu open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Per week of per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafiek of lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafiek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn weken van de kalender, geen ziekteweken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon eerdere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon latere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uren per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitaties per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitaties per maand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackActs</name>
    <message>
        <source>Dit ligt 30 dagen in de prullenbak. Met Ctrl+Z komt het terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activiteit opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitatie opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je antwoord is opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet dit niet meer bij de punten die aandacht vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet het weer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackPage</name>
    <message>
        <source>Tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg sollicitatie toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg activiteit toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passend werk zoeken bij een andere werkgever. Hier bouw je je bewijs op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je ziet van het tweede spoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activiteiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sollicitaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houdt dit stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk in zicht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>Verberg uitleg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van je herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mijn dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code van je herstelblad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ je wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld. We openen je dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik mijn wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb een herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unpack</name>
    <message>
        <source>Kies een ZIP van Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archief van Spoorboekje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UwvForm</name>
    <message>
        <source>Ik heb de brief dat ik WIA kan aanvragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb de WIA aangevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik kreeg een voorschot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV kreeg mijn brief dat het te laat is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb de beslissing over de WIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat weet ik nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil je vertellen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een brief: de dag die erboven staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot welke dag kun je aanvragen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die dag staat in de brief. Hij gaat voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat heeft UWV beslist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat er is gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een dag in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag ligt voor de dag van de brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag komt nog. Vul in wanneer het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag ligt voor je eerste ziektedag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat UWV heeft beslist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCard</name>
    <message>
        <source>Jouw visie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf je visie op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg je visie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer je visie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk eerdere versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je schreef nog niets op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie van {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je visie is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Doe dit vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er iets aan de hand? Kies wat het meest lijkt op jouw situatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle onderwerpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat verandert er misschien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn plannen. Het is nog geen wet. We rekenen er nergens mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de wet hierover?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Let hierop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf niets over je ziekte, je behandeling of je arts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Toon de stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe werkgever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UWV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zet je op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let hierop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat lees je elders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag hulp van een mens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Is er werk in zicht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst of het werk past bij wat je kunt. Teken niets voordat je advies hebt gevraagd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de check: is dit werk passend?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Je weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat ouder is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Ga daar verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Waar je dossier staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin mijn eigen dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog nergens. Je antwoorden staan alleen in dit venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met een wachtwoord: alleen jij kunt het lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte: {grootte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouw versie: {plek}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De andere versie: {plek}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichPaperDialog</name>
    <message>
        <source>Bij welk papier hoort dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een papier met de pijltjestoetsen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak eigen document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg hier toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>{naam} ({rol})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet erbij: {wie}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiaCard</name>
    <message>
        <source>Naar de WIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg je papieren op tijd klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open je WIA-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kreeg je een brief of een beslissing van UWV?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Na 104 weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipForm</name>
    <message>
        <source>We maken je dossier van het archief.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
