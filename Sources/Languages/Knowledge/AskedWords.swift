/// Words of questions as readers type them into a search, in five languages: `value: term, term`.
///
/// `empty` carries nothing by itself; `met`, `said`, `most` and `disagree` tell what the answer is about; `in` stands before
/// a stretch of time, so that a bare name of a month behind it is one; the rest are statuses, and stretches of time by
/// their distance from today (`week+1` is the next week).
package enum AskedWords {
    package static let table = """
        empty: who, whom, whose, what, which, when, where, why, how, how often, how many, how much, whether, did, does, do, done, tell me, show, show me, list, find, give, give me, please, about, about whom, there, any, known, all, are there, is there, with whom, each other, one another, news, information, on, at, by, whom did, take place, took place, happen, happened, people, person, persons
        empty: wie, wiens, wat, welk, welke, wanneer, waar, waarom, waarover, hoe, hoe vaak, hoeveel, toon, laat zien, geef, zoek, vind, graag, over, over wie, er, er zijn, zijn er, bekend, alle, alles, met wie, elkaar, nieuws, informatie, plaatsgevonden, vond plaats, vonden plaats, gebeurde, mensen, persoon, personen, deed, doet
        empty: wer, wen, wem, wessen, was, welche, welcher, welches, welchen, wann, wo, warum, worüber, wie oft, wie viele, wieviel, zeig, zeige, zeig mir, zeige mir, gib, finde, suche, bitte, über, über wen, es gibt, gibt es, bekannt, mit wem, einander, miteinander, nachrichten, informationen, fand statt, fanden statt, stattgefunden, geschah, leute, personen, tat
        empty: qui, quoi, que, quel, quelle, quels, quelles, quand, où, pourquoi, comment, combien, combien de fois, à quelle fréquence, est-ce que, est-ce, montre, montrez, montre-moi, donne, donnez, cherche, trouver, s'il vous plaît, sur, il y a, y a-t-il, a-t-il, a-t-elle, ont-ils, connu, connus, connues, avec qui, l'un l'autre, actualités, nouvelles, informations, eu lieu, a eu lieu, ont eu lieu, gens, personne, personnes
        empty: quién, quiénes, a quién, a quiénes, qué, cuál, cuáles, cuándo, dónde, por qué, cómo, cuánto, cuántos, cuántas, cuántas veces, con qué frecuencia, muestra, muéstrame, dame, busca, encuentra, por favor, sobre, sobre quién, hay, conocidas, conocidos, con quién, entre sí, noticias, información, tuvo lugar, tuvieron lugar, gente, persona, personas
        met: meet, meets, met, meeting, meetings, encounter, encounters, talks, talk, talked, visit, visits, visited, counterpart, counterparts, appointments, summit, summits
        met: ontmoet, ontmoette, ontmoetten, ontmoeten, ontmoeting, ontmoetingen, gesproken, sprak, spraken, gesprek, gesprekken, overleg, bezoek, bezoeken, bezocht, afspraken, top
        met: traf, trafen, treffen, getroffen, trifft, treffe, begegnung, begegnungen, gespräch, gespräche, besuch, besuche, besuchte, begegnet, termine, gipfel
        met: rencontre, rencontres, rencontré, rencontrés, rencontrée, rencontrer, a rencontré, ont rencontré, entretien, entretiens, réunion, réunions, visite, visites, visité, sommet
        met: reunió, reunieron, reunirse, se reunió, se reunieron, reunión, reuniones, encuentro, encuentros, encontró, se encontró, entrevista, entrevistas, visita, visitas, visitó, cumbre
        said: say, says, said, quote, quotes, quoted, statement, statements, think, thinks, words, remarks, comment, comments
        said: zegt, zei, zeiden, gezegd, zeggen, citaat, citaten, uitspraak, uitspraken, vindt, vond, woorden
        said: sagt, sagte, sagten, gesagt, sagen, zitat, zitate, äußerung, äußerungen, aussage, aussagen, meint, meinte, worte
        said: dit, a dit, ont dit, disent, déclaré, a déclaré, ont déclaré, déclare, citation, citations, déclaration, déclarations, propos, paroles, pense
        said: dijo, dijeron, dice, dicen, ha dicho, han dicho, cita, citas, declaró, declararon, declaración, declaraciones, palabras, piensa
        most: most, most often, the most, often, mostly, frequently, most frequently, oftenest
        most: meest, het meest, het vaakst, vaakst, vaak, meeste, de meeste
        most: meisten, am meisten, am häufigsten, häufigsten, häufig, oft, öftesten, am öftesten
        most: le plus, le plus souvent, plus souvent, souvent, fréquemment
        most: más, lo más, más a menudo, más veces, con más frecuencia, frecuentemente
        disagree: contradict, contradicts, contradiction, contradictions, disagree, disagrees, disagreement, disagreements, differ, differs, conflicting, articles differ
        disagree: tegenspreken, spreken elkaar tegen, tegenspraak, tegenspraken, oneens, verschillen
        disagree: widersprechen, widerspricht, widerspruch, widersprüche, uneinig, uneins
        disagree: contredire, contredisent, contredit, contradiction, contradictions, divergent, diffèrent, désaccord
        disagree: contradicen, contradice, contradicción, contradicciones, discrepan, difieren, desacuerdo
        in: in, during, in the month of
        in: in, tijdens, gedurende, in de maand
        in: in, im, während, im monat
        in: en, au mois de, au mois d, pendant, durant
        in: en, durante, en el mes de
        held: held, past meetings, took place
        held: gehouden
        held: stattgefundene, stattgefundenen, abgehalten, abgehaltene, abgehaltenen
        held: tenue, tenues, tenu, tenus
        held: celebrada, celebradas, celebrado, celebrados
        planned: planned, scheduled, coming, upcoming, future, forthcoming, announced, expected
        planned: gepland, geplande, aangekondigd, aangekondigde, toekomstig, toekomstige, aanstaande, verwacht, verwachte
        planned: geplant, geplante, geplanten, geplantes, angekündigt, angekündigte, angekündigten, künftig, künftige, künftigen, bevorstehende, bevorstehenden, anstehende, anstehenden
        planned: prévu, prévue, prévus, prévues, planifié, planifiée, planifiés, planifiées, annoncé, annoncée, annoncés, annoncées, futur, future, futurs, futures
        planned: prevista, previstas, previsto, previstos, planeada, planeadas, planeado, planeados, programada, programadas, anunciada, anunciadas, futura, futuras
        possible: possible, proposed, mooted
        possible: mogelijk, mogelijke, voorgesteld, voorgestelde
        possible: möglich, mögliche, möglichen, vorgeschlagen, vorgeschlagene, vorgeschlagenen
        possible: possibles, éventuelle, éventuelles, éventuel, éventuels
        possible: posible, posibles, eventual, eventuales
        ongoing: ongoing, under way, in progress
        ongoing: gaande, bezig, lopend, lopende
        ongoing: laufend, laufende, laufenden
        ongoing: en cours
        ongoing: en curso, en marcha
        postponed: postponed, delayed, put off
        postponed: uitgesteld, uitgestelde
        postponed: verschoben, verschobene, verschobenen, vertagt, vertagte, vertagten
        postponed: reporté, reportée, reportés, reportées, ajourné, ajournée, ajournés, ajournées
        postponed: aplazada, aplazadas, aplazado, aplazados, pospuesta, pospuestas
        cancelled: cancelled, canceled, called off, scrapped
        cancelled: afgelast, afgelaste, afgezegd, afgezegde, geannuleerd, geannuleerde
        cancelled: abgesagt, abgesagte, abgesagten
        cancelled: annulé, annulée, annulés, annulées
        cancelled: cancelada, canceladas, cancelado, cancelados, suspendida, suspendidas
        denied: denied
        denied: ontkend, ontkende
        denied: dementiert, dementierte, dementierten, bestritten, bestrittene, bestrittenen
        denied: démenti, démentie, démentis, démenties
        denied: desmentida, desmentidas, desmentido, desmentidos, negada, negadas
        day+0: today, vandaag, heute, aujourd'hui, hoy
        day+1: tomorrow, morgen, demain, mañana
        day-1: yesterday, gisteren, gestern, hier, ayer
        week+0: this week, deze week, diese woche, dieser woche, cette semaine, esta semana
        week+1: next week, the coming week, coming week, volgende week, komende week, nächste woche, nächster woche, kommende woche, kommender woche, la semaine prochaine, semaine prochaine, la próxima semana, próxima semana, la semana que viene, semana que viene
        week-1: last week, past week, previous week, vorige week, afgelopen week, letzte woche, letzter woche, vergangene woche, vorige woche, la semaine dernière, semaine dernière, la semana pasada, semana pasada
        month+0: this month, deze maand, diesen monat, diesem monat, ce mois, ce mois-ci, este mes
        month+1: next month, the coming month, coming month, volgende maand, komende maand, nächsten monat, nächster monat, kommenden monat, le mois prochain, mois prochain, el próximo mes, próximo mes, el mes que viene, mes que viene
        month-1: last month, past month, previous month, vorige maand, afgelopen maand, letzten monat, vergangenen monat, vorigen monat, le mois dernier, mois dernier, el mes pasado, mes pasado
        year+0: this year, dit jaar, dieses jahr, diesem jahr, cette année, este año
        year+1: next year, the coming year, volgend jaar, komend jaar, nächstes jahr, nächsten jahr, kommendes jahr, l'année prochaine, année prochaine, l'an prochain, an prochain, el próximo año, próximo año, el año que viene, año que viene
        year-1: last year, past year, previous year, vorig jaar, afgelopen jaar, letztes jahr, letzten jahr, vergangenes jahr, voriges jahr, l'année dernière, année dernière, l'an dernier, an dernier, el año pasado, año pasado
        """
}
