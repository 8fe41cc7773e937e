/// French words for encounters, their status, occasion and topics.
enum FrenchMeetings {
    static let nouns = """
        meeting: rencontre, rencontres, réunion, réunions, entrevue, entrevues, tête-à-tête, audience, audiences, séance, rendez-vous, face-à-face, conciliabule, conciliabules, conclave, rencontre au sommet, réunion au sommet, réunion bilatérale, réunions bilatérales, rencontre bilatérale, rencontres bilatérales, réunion trilatérale, rencontre trilatérale, réunion quadripartite, rencontre tripartite, réunion tripartite, réunion d'urgence, réunion de crise, réunion de travail, réunions de travail, réunion de haut niveau, séance de travail, séances de travail, réunion extraordinaire, réunion à huis clos, retrouvailles, comité mixte, commission mixte
        talks: entretien, entretiens, discussions, discussion, pourparlers, consultations, concertation, concertations, entretien bilatéral, entretiens bilatéraux, entretien en tête-à-tête, consultations politiques, échange de vues, aparté, apartés, conversations exploratoires, pourparlers exploratoires, discussions techniques, conversation, conversations, (échange|échanges) (de vues|de points de vue|bilatéral|bilatéraux|approfondi|approfondis|constructif|constructifs|franc|francs|fructueux|cordial|nourri|nourris|direct|virtuel|à huis clos|en tête-à-tête), (bref|long|court|premier|dernier|nouvel|cet|leur|leurs|ces|longs|intenses|brefs) (échange|échanges), premiers échanges, derniers échanges
        call: appel téléphonique, appel, coup de téléphone, coup de fil, coups de fil, coups de téléphone, entretien téléphonique, conversation téléphonique, conversations téléphoniques, échange téléphonique, échanges téléphoniques, entretiens téléphoniques, appels téléphoniques, entretien par téléphone, conversation par téléphone, échange par téléphone, discussion téléphonique, discussion par téléphone, communication téléphonique, conférence téléphonique
        video: visioconférence, vidéoconférence, visioconférences, vidéoconférences, visio-conférence, réunion virtuelle, sommet virtuel, visio, réunion en ligne, entretien par visioconférence, entretien en visioconférence, réunion par visioconférence, réunion en visioconférence, appel vidéo, appel en visioconférence
        summit: sommet, sommets, mini-sommet, sommet extraordinaire, sommet bilatéral, sommet trilatéral, sommet tripartite
        visit: visite, visites, visite d'État, visite d'Etat, visite officielle, visites officielles, visite de travail, visite d'amitié et de travail, visite éclair, visite surprise, visite de courtoisie, visite privée, déplacement, déplacements, voyage, voyages, voyage officiel, tournée, tournée régionale, tournée diplomatique, séjour
        negotiation: négociations, négociation, pourparlers de paix, négociations de paix, négociations commerciales, pourparlers commerciaux, cycle de négociations, cycle de pourparlers, cycle de discussions, session de négociations, round de négociations, séance de négociations, tour de négociations, série de négociations, négociations indirectes, négociations directes, pourparlers indirects, pourparlers directs, marathon diplomatique
        dinner: dîner, dîners, déjeuner, déjeuners, déjeuner de travail, dîner de travail, dîner d'État, dîner d'Etat, petit-déjeuner, petit déjeuner, petit-déjeuner de travail, banquet, iftar
        reception: réception, accueil
        """

    static let verbs = """
        meet.past: (a|ont|avait|avaient) rencontré, rencontré, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) rencontré, rencontrée, rencontrés, rencontrées, rencontrait, rencontraient, rencontra, rencontrèrent, (après|pour|d') avoir rencontré, vient de rencontrer, viennent de rencontrer, venait de rencontrer, venaient de rencontrer
        meet.past: (s'est|s'était|s'être) réuni, (s'est|s'était|s'être) réunie, (se sont|s'étaient|s'être) réunis, (se sont|s'étaient|s'être) réunies, réunis, se réunissait, se réunissaient, se réunirent, a réuni, ont réuni, avait réuni, avaient réuni, (s'est|s'était) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) réuni, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) réunis, réunissait, réunissaient, vient de se réunir, viennent de se réunir
        meet.past: (se sont|s'étaient|s'être) rencontrés, (se sont|s'étaient|s'être) rencontrées, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) rencontrés, se rencontraient, se rencontrèrent
        meet.past: (s'est|s'était|s'être) entretenu, (s'est|s'était|s'être) entretenue, (se sont|s'étaient|s'être) entretenus, (se sont|s'étaient) entretenues, s'est entretenu avec, s'est entretenue avec, se sont entretenus avec, entretenu avec, entretenue avec, entretenus avec, entretenues avec, s'entretenait, s'entretenaient, s'entretint, s'entretinrent, vient de s'entretenir, venait de s'entretenir, viennent de s'entretenir
        meet.past+entretenu: s'est, s'était, s'être
        meet.past+entretenue: s'est, s'était, s'être
        meet.past+entretenus: se sont, s'étaient
        meet.past: (se sont|s'étaient) retrouvés, (se sont|s'étaient) retrouvées, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) retrouvés, a retrouvé, ont retrouvé, avait retrouvé, se retrouvaient, se sont vus, se sont vues, s'étaient vus, s'étaient vues, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) vus, se voyaient, se sont réunis autour, s'est attablé avec, se sont attablés, (se sont|s'étaient) donné rendez-vous, avait rendez-vous avec, avaient rendez-vous avec, a conféré avec, ont conféré, (s'est|s'était) concerté avec, (s'est|s'était) concertée avec, (se sont|s'étaient) concertés, s'était concertés
        meet.past: (a|ont|avait|avaient) dîné avec, (a|ont|avait|avaient) déjeuné avec, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) dîné avec, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) déjeuné avec, dînait avec, déjeunait avec, ont dîné ensemble, ont déjeuné ensemble, (a|ont|avait|avaient) pris le petit-déjeuner avec, a côtoyé, s'est affiché avec, s'est affichée avec
        meet.past: (a|avait) tenu une réunion, (ont|avaient) tenu une réunion, (a|ont|avait|avaient) tenu des pourparlers, (a|ont|avait|avaient) tenu des consultations, (a|ont|avait|avaient) tenu des discussions, (a|ont|avait|avaient) eu un entretien, (a|ont|avait|avaient) eu une entrevue, (a|ont|avait|avaient) eu des entretiens, (a|ont|avait|avaient) eu une rencontre, (a|ont|avait|avaient) eu un tête-à-tête, (a|ont|avait|avaient) mené des pourparlers, (a|ont|avait|avaient) mené des entretiens, (a|ont|avait|avaient) mené des discussions, (a|ont|avait|avaient) participé à une réunion, ayant rencontré, avoir rencontré
        meet.present: rencontre, rencontrent, se rencontrent, se réunit, se réunissent, réunit, s'entretient, s'entretiennent, se retrouvent, se voient, se concertent, se concerte avec, confère avec, dîne avec, dînent avec, déjeune avec, déjeunent avec, a rendez-vous avec, ont rendez-vous avec, est réuni, est réunie, sont réunis, sont réunies, sont actuellement réunis, rencontre (son|sa|ses|leur|leurs|brièvement|secrètement|en secret|en personne|discrètement|M|Mme|le président|le ministre|le Premier ministre|le chef|le chancelier|le roi|le secrétaire|le dirigeant|l'émir|la présidente|la ministre|la cheffe|la Première ministre|la chancelière|le pape), rencontre (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|hier|ce lundi|ce mardi|ce mercredi|ce jeudi|ce vendredi|ce samedi|ce dimanche|ce matin|ce soir) (le|la|les|l'|son|sa|ses|M|Mme|plusieurs)
        meet.infinitive: rencontrer, rencontrera, rencontreront, rencontrerait, rencontreraient, (devait|devaient) rencontrer, se rencontrer, se rencontreront, se rencontreraient, se réunir, se réunira, se réuniront, se réunirait, se réuniraient, réunira, réunir, s'entretenir, s'entretenir avec, s'entretiendra, s'entretiendront, s'entretiendrait, s'entretiendraient, se retrouver, s'y retrouver, se retrouvera, se retrouveront, se retrouveraient, retrouvera, retrouveront, se concerter, se concertera, se concerteront, se voir, se verront, se verraient, dîner avec, dînera avec, dîneront avec, déjeuner avec, déjeunera avec, déjeuneront avec, aura rendez-vous avec, auront rendez-vous, aura un entretien, auront un entretien, aura des entretiens, auront des entretiens, avoir un entretien, avoir des entretiens, tiendra une réunion, tiendront une réunion, conférer avec, prendre langue avec, puisse rencontrer, puissent se rencontrer
        speak.past: a parlé, ont parlé, avait parlé, avaient parlé, parlé avec, parlait avec, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) parlé, a discuté, ont discuté, avait discuté, avaient discuté, discuté, discutait avec, discutaient, (a|ont|avait|avaient) échangé, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) échangé, échangé avec, (a|ont|avait|avaient) conversé, conversé avec, (a|ont|avait|avaient) dialogué, ont évoqué, se sont concertés, (a|ont|avait|avaient) débattu avec, (a|ont|avait|avaient) consulté, a eu un échange, ont eu un échange, a eu une discussion, ont eu une discussion, a pris langue avec, ont pris langue, a fait le point avec, ont fait le point, avait fait le point avec, (a|ont|avait|avaient) dialogué avec, (un|long|bref|premier|nouvel|bon|l') échange avec, (des|les|ses|d'|longs|brefs) échanges avec
        speak.present: parle avec, parlent avec, discutent, échangent, échange avec, discute avec, dialoguent, converse avec, conversent
        speak.infinitive: parler avec, parlera avec, parleront, parlerait avec, discuter, discuter avec, discutera, discuteront, discuterait, discuteraient, échanger avec, échangera avec, échangeront, converser avec, conversera avec, faire le point avec, fera le point avec, dialoguer avec, (aura|auront|avoir|prévoit|prévoient) un échange avec, (aura|auront|avoir|prévoit|prévoient) des échanges avec
        """

    static let verbsOfCallsAndTravel = """
        call.past: (a|ont|avait|avaient) téléphoné, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) téléphoné, a appelé, avait appelé, (a|ont|avait|avaient) joint par téléphone, (a|ont|avait|avaient) contacté par téléphone, (a|ont|avait|avaient) appelé au téléphone, s'est entretenu par téléphone, s'est entretenue par téléphone, se sont entretenus par téléphone, entretenu par téléphone, entretenue par téléphone, entretenus par téléphone, entretenu au téléphone, entretenue au téléphone, entretenus au téléphone, entretenu téléphoniquement, entretenue téléphoniquement, entretenus téléphoniquement, (se sont|s'étaient) parlé, (se sont|s'étaient) parlé au téléphone, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) parlé, (se sont|s'étaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) parlé au téléphone, (se sont|s'étaient) parlé par téléphone, (se sont|s'étaient) appelés, (a|ont|avait|avaient) eu au téléphone, s'est entretenu au téléphone, s'est entretenue au téléphone, se sont entretenus au téléphone, (a|ont|avait|avaient) parlé au téléphone, (a|ont|avait|avaient) parlé par téléphone, (a|ont|avait|avaient) discuté au téléphone, (a|ont|avait|avaient) discuté par téléphone, (a|ont|avait|avaient) échangé par téléphone, (a|ont|avait|avaient) échangé au téléphone, s'entretenait par téléphone, s'entretenait au téléphone
        call.past: (a|ont|avait|avaient) téléphoné (à|au), téléphoné (à|au), vient de téléphoner à
        call.present: téléphone à, s'entretient par téléphone, s'entretient au téléphone, s'entretiennent par téléphone, s'entretiennent au téléphone, se parlent au téléphone
        call.infinitive: téléphoner, téléphonera à, s'entretenir par téléphone, s'entretenir au téléphone, s'entretiendra par téléphone, s'entretiendra au téléphone, s'entretiendront par téléphone, s'entretiendront au téléphone, se parler au téléphone, se parler par téléphone, se parler, se parleront, se parleront au téléphone, se parleraient, téléphoner (à|au), téléphonera (à|au)
        visit.past: a visité, ont visité, avait visité, s'est rendu, s'est rendue, se sont rendus, se sont rendues, s'était rendu, s'était rendue, s'étaient rendus, s'être rendu, s'être rendue, (s'est|s'était) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) rendu, (s'est|s'était) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) rendue, se rendit, se rendait à, se rendait en, est arrivé, est arrivée, sont arrivés, sont arrivées, était arrivé, était arrivée, est arrivé à, est arrivée à, a atterri, ont atterri, a débarqué à, a effectué une visite, ont effectué une visite, avait effectué une visite, a entamé une visite, a achevé une visite, a fait escale, ont fait escale, est venu, est venue, était venu, était venue, arrivé en, arrivée en, arrivé à, arrivée à, arrivés à, en visite, en visite officielle, en déplacement, en voyage officiel, en tournée, était en visite, était en déplacement, s'est envolé pour, s'est envolée pour, s'était envolé pour, a fait le déplacement, avait fait le déplacement
        visit.present: se rend, se rendent, visite officielle, est en visite, est en déplacement, est attendu à, est attendue à, arrive à, arrive en, arrivent à, effectue une visite, entame une visite, effectue un déplacement, s'envole pour, fait escale
        visit.infinitive: se rendre, s'y rendre, se rendra, s'y rendra, se rendront, se rendrait, se rendraient, visiter, visitera, effectuera une visite, effectuera un déplacement, effectuer une visite, entamera une visite, s'envolera pour, s'envoler pour, fera escale, faire escale, est attendu en, est attendue en, fera le voyage de, fera le déplacement
        receive.past: (a|ont|avait|avaient) reçu, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) reçu, recevait, recevaient, reçut, reçu, reçue, (a|ont|avait|avaient) accueilli, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) accueilli, accueilli par, accueillie par, accueillis par, accueillait, a été reçu, a été reçue, ont été reçus, avait été reçu, avait été reçue, avaient été reçus, (a|avait) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) été reçu, a été (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) reçu, reçu par, reçue par, reçus par, reçues par, été reçu, été reçue, été reçus, reçu à, reçue à, reçus à, (a|avait) reçu en audience, reçu en audience, reçue en audience, a accordé une audience, avait accordé une audience, (a|ont|avait) reçu à dîner, (a|ont|avait) reçu à déjeuner, vient de recevoir, venait de recevoir
        receive.present: reçoit, reçoivent, accueille, accueillent, est reçu, est reçue, sont reçus, reçoit en audience
        receive.infinitive: recevoir, recevra, recevront, recevrait, accueillir, accueillera, accueilleront, sera reçu, sera reçue, seront reçus, seront reçues, serait reçu, être reçu, être reçue, doit être reçu, doit être reçue, être reçus, sera accueilli, sera accueillie
        negotiate.past: (a|ont|avait|avaient) négocié, négociait avec, négociaient, (a|ont|avait|avaient) (longuement|brièvement|également|aussi|déjà|ensuite|à nouveau|de nouveau|enfin|d'abord|auparavant|séparément|directement|personnellement|récemment|régulièrement|notamment|encore|rapidement|discrètement|secrètement|successivement|officiellement|ainsi|par ailleurs|chaleureusement|tour à tour) négocié
        negotiate.present: négocie, négocient
        negotiate.infinitive: négocier, négociera, négocieront
        handshake.past: (se sont|s'étaient) serré la main, (a|ont|avait) serré la main, ont échangé une poignée de main, a échangé une poignée de main
        """

    static let statusCues = """
        planned: prévu, prévue, prévus, prévues, prévoit, prévoient, programmé, programmée, doit, doivent, devrait, devraient, va, vont, attendu, attendue, attendus, rencontrera, rencontreront, s'entretiendra, s'entretiendront, se réuniront, se réunira, se rendra, se rendront, recevra, accueillera, visitera, tiendra, tiendront, aura lieu, auront lieu, à venir, sera reçu, sera reçue, invité, invitée, demain, se tiendra, se tiendront, sera, parlera, se parleront, discutera, envisagée pour, se retrouveront, effectuera
        possible: pourrait, pourraient, éventuellement, peut-être, envisage, envisagent, envisagé, envisagée, serait, seraient, souhaite, souhaitent, veut, veulent, prêt, prête, prêts, espère, espèrent, probablement, propose, proposé, proposée, proposent, n'est pas exclu, n'est pas exclue, n'exclut pas, disposé, disposée, ouvert à, ouverte à
        planned.modifier: prochain, prochaine, prochains, prochaines, imminent, imminente, futur, future
        possible.modifier: possible, éventuel, éventuelle, probable, hypothétique
        possible: est possible, serait possible, reste possible
        reported: aurait rencontré, auraient rencontré, se serait entretenu, se seraient entretenus, se serait réuni, se seraient réunis, se seraient rencontrés, aurait reçu, se serait rendu, se seraient parlé
        postponed: reporté, reportée, reportés, reportées, report, repoussé, repoussée, ajourné, ajournée, différé, différée, a reporté, décalé, décalée
        cancelled: annulé, annulée, annulés, annulées, annule, annulent, annulation, n'aura pas lieu, n'auront pas lieu, déprogrammé, renoncé à, suspendu, suspendue
        denied: démenti, dément, démentent, exclu, exclut, refusé, refuse, refusent, rejeté, rejette, rejetée, n'a pas l'intention, aucune rencontre, aucun entretien, nié, nie, écarté, pas prévu, pas prévue, n'est prévue, n'est prévu
        held: récente, récent, dernière rencontre, précédente, première rencontre, premier entretien
        ongoing: est en visite, sont en visite, en cours, a débuté, ont débuté, a commencé, ont commencé, se poursuit, se poursuivent, se tient, se tiennent, se déroule
        planned: prévoyait, prévoyaient, il est prévu, est prévu, est prévue, sont prévus, sont prévues, était prévu, était prévue, programmés, programmées, planifié, planifiée, planifiés, fixé au, fixée au, fixés au, fixée pour, devait, devaient, devraient, s'apprête à, s'apprêtent à, s'apprêtait à, compte se rendre, compte rencontrer, compte recevoir, comptent rencontrer, comptent se rencontrer, est attendu, est attendue, sont attendus, attendues, à l'agenda, au programme, figure au programme, seront, tiendrait, se tiendrait, se tiendraient, aurait lieu, auraient lieu, convenu de se rencontrer, convenus de se rencontrer, convenu de se revoir, convenus de se revoir, convenu de se retrouver, convenus de se retrouver, convié, conviée, conviés, sera accueilli, sera accueillie, recevront, s'envolera, partira, arrivera, arriveront, débutera, débuteront, s'ouvrira, à la veille de, dans la perspective de, en vue de, d'ici la fin
        possible: pourrait se, n'est pas à exclure, se dit prêt, se dit prête, s'est dit prêt, s'est dite prête, se sont dits prêts, se disent prêts, prêtes, souhaiterait, souhaiteraient, aimerait, aimeraient, voudrait, voudraient, voulait, voulaient, souhaitait, souhaitaient, espérait, espéraient, espérer, envisageait, envisager, envisageraient, propose de, a proposé, ont proposé, suggère, suggéré, suggèrent, évoque la possibilité, évoqué la possibilité, la possibilité d'une, possibilité de, l'éventualité, l'hypothèse, la perspective d'une, la perspective d'un, à l'étude, n'a pas exclu, n'ont pas exclu, n'excluait pas, n'excluent pas, favorable à, favorables à, réclame, réclament, appelle de ses vœux, cherche à, cherchent à, tente d'organiser, tentent d'organiser, tente d'obtenir, si les conditions, sous réserve, à condition que, le cas échéant, sans doute, vraisemblablement
        planned.modifier: à venir, prévu(|e|s|es), programmé(|e|s|es), imminents, imminentes, futurs, futures, annoncé(|e|s|es)
        possible.modifier: possibles, éventuels, éventuelles, probables, potentiel(|le|s|les), hypothétiques, envisagé(|e|s|es)
        reported: (aurait|auraient) rencontré, (aurait|auraient) reçu, aurait été reçu, auraient été reçus, se serait entretenue, se seraient entretenues, se serait réunie, se seraient vus, se seraient retrouvés, se serait rendue, se seraient rendus, aurait accueilli, aurait discuté, auraient discuté, auraient parlé, aurait parlé, aurait téléphoné, aurait eu, auraient eu, aurait tenu, auraient tenu, selon des rumeurs, selon certaines rumeurs, la rumeur, aurait visité, aurait négocié, auraient négocié
        postponed: a été reporté, a été reportée, est reporté, est reportée, reporté sine die, reportée sine die, remis à plus tard, remise à plus tard, remet à plus tard, remis à une date, remise à une date, a préféré reporter, reporter sa, reporter son, reporter la, reporter le, repousser sa, repousser son, repoussent, repoussés, repoussées, ajournés, ajournées, ajourne, ajournent, ajournement, ajourner, différés, différées, décalés, décaler, décalage, retardé, retardée, sine die
        cancelled: a annulé, ont annulé, avait annulé, a été annulé, a été annulée, est annulé, est annulée, annulées, annuler, annulera, déprogrammée, décommandé, décommandée, décommande, supprimé de l'agenda, renoncé à se rendre, renoncé à rencontrer, renonce à, renoncent à, a renoncé, ont renoncé, ne se tiendra pas, ne se tiendront pas, ne se rendra pas, ne s'envolera pas, ne fera pas le déplacement, ne se déplacera pas, ne viendra pas, a capoté, ont capoté, tombé à l'eau, tombée à l'eau, avorté, avortée, a fait faux bond, fait faux bond, suspendues, suspension des, suspension du, suspend, suspendent, gelé, interrompu, interrompue, interrompus
        denied: (n'a|n'ont|n'avait|n'avaient) pas rencontré, (n'a|n'ont|n'avait|n'avaient) jamais rencontré, (n'a|n'ont|n'avait) pas reçu, (n'a|n'ont) pas été reçu, ne s'est pas entretenu, ne s'est pas entretenue, ne se sont pas entretenus, (ne se sont|ne s'étaient) pas rencontrés, (ne se sont|ne s'étaient) jamais rencontrés, (ne se sont|ne s'étaient) pas parlé, (ne se sont|ne s'étaient) jamais parlé, (ne se sont|ne s'étaient) pas vus, (ne se sont|ne s'étaient) jamais vus, ne se sont pas réunis, ne rencontrera pas, ne rencontreront pas, ne recevra pas, ne se rencontreront pas, ne s'entretiendra pas, ne verra pas, ne sera pas reçu, ne sera pas reçue, ne prévoit pas, ne prévoient pas, ne prévoyait pas, n'est pas prévu, n'est pas prévue, n'était prévu, n'était prévue, ne sont pas prévus, pas à l'ordre du jour, n'est pas à l'agenda, pas question de, il n'est pas question, n'est pas question, n'y aura pas de, n'y aura ni, n'y aura aucun, n'y aura aucune, n'y a pas eu de, n'y a eu aucun, n'y a eu aucune, pas de rencontre, pas de tête-à-tête, pas d'entretien, pas de réunion, pas de rendez-vous, aucune réunion, aucun rendez-vous, aucun tête-à-tête, aucune entrevue, aucune discussion, aucun échange, aucune négociation, aucun contact, aucun appel, décliné, déclinée, décline, fin de non-recevoir, refusait, refuser de, a exclu, ont exclu, excluent, excluait, exclut toute, écarte, rejetait, rejettent, ont rejeté, sans rencontrer, sans avoir rencontré, démentait, a démenti, ont démenti, nient, niait, ne souhaite pas, ne veut pas
        held: précédent, précédents, précédentes, dernier entretien, dernier sommet, dernière réunion, dernière visite, première réunion, premier tête-à-tête, première entrevue, récents, récentes, rencontre précédente, réunion précédente, deuxième rencontre, troisième rencontre
        ongoing: est en cours, sont en cours, a entamé, ont entamé, entame, entament, se tenaient, se déroulent, se déroule actuellement, actuellement en, sont réunis, sont réunies, est réuni, est réunie, sont actuellement réunis, est en train de, sont en train de, a repris, ont repris, reprennent, reprend, s'est ouvert, s'est ouverte, s'ouvre, s'ouvrent, en ce moment, se poursuivaient, depuis ce matin, se sont ouvertes, se sont ouverts
        """

    static let relations = """
        sidelines_of: en marge de, en marge du, en marge des, en marge d
        part_of: lors de, lors du, lors des, lors d, dans le cadre de, dans le cadre du, dans le cadre d, à l'occasion de, à l'occasion du, à l'occasion d, au cours de, au cours du, pendant
        follow_up_of: à l'issue de, à l'issue du, à la suite de, à la suite du, dans la foulée de, dans le prolongement de
        sidelines_of: en marge, parallèlement à, parallèlement au, en parallèle du, en parallèle de, en parallèle de la
        part_of: lors de la, lors de l, durant, à l'occasion des, à l'occasion de la, dans le cadre des, dans le cadre de la, au cours d, au cours des, pendant la, pendant le
        follow_up_of: à l'issue d, à l'issue des, à la suite d, à la suite de la, dans le sillage de, dans le sillage du, dans la foulée du, dans la lignée de, au lendemain de, au lendemain du
        """

    static let occasionNouns = """
        summit: sommet
        conference: conférence, congrès, forum, conférence de Munich
        gathering: réunion, assemblée générale, Assemblée générale, session, rencontre, cérémonie, funérailles, obsèques, réunion ministérielle
        summit: mini-sommet, sommet extraordinaire
        conference: Forum, Conférence, conférence internationale, conférence ministérielle, conférence des donateurs, conférence sur la sécurité, symposium, colloque, conférence annuelle
        gathering: Assemblée, assemblée annuelle, sommet annuel, réunion annuelle, réunions annuelles, réunions de printemps, semaine de haut niveau, commémorations, commémoration, cérémonie d'ouverture, cérémonie d'investiture, investiture, inauguration, festivités, Jeux olympiques, Jeux, exposition universelle, intronisation, messe, célébrations, défilé, Session, Réunion, réunion informelle, conseil des ministres, réunion de haut niveau
        briefing: conférence de presse, conférences de presse, conférence de presse commune, conférence de presse conjointe
        """

    static let topics = """
        agriculture: agriculture, agricole, céréales, sécurité alimentaire
        antisemitism: antisémitisme
        azerbaijan: Azerbaïdjan
        bilateral-relations: relations bilatérales, coopération bilatérale, agenda bilatéral, relations entre, liens bilatéraux, questions bilatérales, relations existantes, dialogue politique, relations franco
        brexit: Brexit
        ceasefire: cessez-le-feu, trêve
        chemical-weapons: armes chimiques, attaque chimique
        climate: climat, changement climatique, réchauffement climatique, climatique
        counter-terrorism: lutte contre le terrorisme, lutte antiterroriste
        culture: culture, culturelle, culturel, culturelles
        defence: défense, armement, livraisons d'armes, coopération militaire, défense aérienne, armes, aide militaire, militaire
        democracy: démocratie, démocratique
        drugs: narcotrafic, trafic de drogue
        economy: économie, économique, économiques
        education: éducation, étudiants, enseignement
        elections: élections, élection, présidentielle, législatives
        energy: énergie, gaz, pétrole, gazoduc, énergétique, énergétiques, nucléaire civil
        european-integration: adhésion à l'UE, adhésion à l'Union européenne, élargissement, intégration européenne
        eu: Union européenne, UE
        gaza: Gaza, bande de Gaza
        health: santé, pandémie, coronavirus, vaccins
        history: histoire, mémoire
        human-rights: droits de l'homme, droits humains, liberté de la presse
        humanitarian-aid: aide humanitaire, situation humanitaire, humanitaire
        indo-pacific: Indo-Pacifique
        infrastructure: infrastructures, infrastructure
        intelligence: renseignement, espionnage
        investment: investissements, investissement
        middle-east: Proche-Orient, Moyen-Orient
        migration: migration, migrants, immigration, réfugiés, asile, migratoire, flux migratoires
        nuclear-programme: programme nucléaire, accord nucléaire, nucléaire iranien, armes nucléaires, dénucléarisation, enrichissement d'uranium, accord sur le nucléaire
        peace: paix, processus de paix, accord de paix, plan de paix
        prisoner-exchange: échange de prisonniers, otages, prisonniers
        reconstruction: reconstruction
        sanctions: sanctions, sanction
        security: sécurité, sécuritaire, garanties de sécurité, stabilité, intégrité territoriale
        south-caucasus: Sud-Caucase, Caucase du Sud
        south-china-sea: mer de Chine méridionale
        space: espace, spatial
        strategic-partnership: partenariat stratégique
        technology: technologie, technologies, intelligence artificielle, semi-conducteurs, numérique
        terrorism: terrorisme, terroriste, terroristes, jihadistes
        tourism: tourisme
        trade: commerce, droits de douane, accord commercial, libre-échange, échanges commerciaux, commerciales, commercial, guerre commerciale, tarifs douaniers
        transport: transports, transport, aviation
        war-crimes: crimes de guerre
        water: eau, barrage
        women-rights: droits des femmes
        agriculture: agricoles, agroalimentaire, céréale, blé, engrais, pêche, denrées alimentaires, crise alimentaire, sécurité alimentaire mondiale
        antisemitism: antisémite, antisémites
        bilateral-relations: relation bilatérale, coopération entre les deux pays, relations entre les deux pays, liens d'amitié, relations diplomatiques, relations franco-(allemandes|algériennes|britanniques|marocaines|américaines|chinoises|russes|italiennes|espagnoles|turques|polonaises), dossiers bilatéraux, sujets bilatéraux, agenda bilatéral, renforcement des relations, renforcement de la coopération, renforcer la coopération, renforcer les relations, liens entre les deux pays, réconciliation, réchauffement des relations, normalisation des relations, bilatérales
        ceasefire: cessez le feu, cessation des hostilités, arrêt des combats, arrêt des hostilités, désescalade, trêves
        chemical-weapons: arme chimique, armement chimique, attaques chimiques
        climate: dérèglement climatique, crise climatique, climatiques, transition écologique, environnement, biodiversité, COP21, COP26, COP27, COP28, COP29, COP30, accord de Paris, déforestation, gaz à effet de serre
        counter-terrorism: antiterroriste, antiterrorisme, contre-terrorisme, lutte contre le jihadisme
        culture: culturels, patrimoine, francophonie, restitution
        defence: militaires, arme, armements, munitions, missiles, chars, avions de combat, avions de chasse, coopération de défense, accord de défense, soutien militaire, livraison d'armes, drones, réarmement, défense européenne, bases militaires, présence militaire
        democracy: démocratiques, transition démocratique, État de droit, retour à l'ordre constitutionnel, transition politique
        developing-countries: pays en développement, pays en voie de développement, pays du Sud, Sud global, aide au développement
        drugs: narcotrafiquants, trafic de stupéfiants, trafics de drogue, stupéfiants, fentanyl, drogue, drogues, crime organisé
        east-china-sea: mer de Chine orientale
        economy: relations économiques, coopération économique, croissance, dette, inflation, crise économique, économies, financier, financière
        education: éducatif, éducative, universités, universitaire, enseignement supérieur, bourses
        elections: électoral, électorale, scrutin, présidentielles, élection présidentielle, élections législatives
        energy: énergies, hydrogène, gaz naturel, gaz naturel liquéfié, GNL, pétrolier, pétrolière, électricité, électrique, approvisionnement énergétique, énergies renouvelables, transition énergétique, gazier, gazière, gazoducs, oléoduc, uranium
        european-integration: adhésion à l'Union, candidature à l'Union européenne, candidature à l'UE, processus d'adhésion, négociations d'adhésion, perspective européenne, statut de candidat
        extremism: extrémisme, extrémisme violent, radicalisation, extrémistes
        gender-equality: égalité des sexes, égalité des genres, égalité entre les femmes et les hommes, égalité femmes-hommes
        gaza: Bande de Gaza, enclave palestinienne
        health: sanitaire, sanitaires, vaccin, vaccination, covid-19, Covid-19, épidémie, Ebola, sida
        history: mémorielle, mémorielles, mémoriel, historiens, passé colonial, colonisation, génocide
        human-rights: droits fondamentaux, prisonniers politiques, dissidents, libertés publiques, liberté d'expression, détention arbitraire
        humanitarian-aid: humanitaires, acheminement de l'aide, accès humanitaire, crise humanitaire, corridor humanitaire, corridors humanitaires, aide d'urgence
        immunity: immunité, immunité diplomatique
        indo-pacific: Indopacifique, indo-pacifique, région indo-pacifique
        industry: industrie, industriel, industrielle, industriels, industries, terres rares, métaux rares, minerais critiques, matières premières, automobile, acier
        infrastructure: chemin de fer, ferroviaire, autoroute, port, pont, voie ferrée, Nouvelles routes de la soie
        intelligence: renseignements, services de renseignement, espion, espions, partage de renseignements
        investment: investir, investisseurs, financements
        maritime-borders: frontière maritime, frontières maritimes, délimitation maritime, zone économique exclusive
        middle-east: situation au Proche-Orient, situation au Moyen-Orient, conflit israélo-palestinien, solution à deux États, solution à deux Etats, processus de paix au Proche-Orient
        migration: migrations, migrant, migratoires, immigration clandestine, immigration illégale, réadmission, visas, visa, expulsions, OQTF, passeurs, réfugié
        nuclear-programme: dossier nucléaire, question nucléaire, arme nucléaire, arme atomique, bombe atomique, enrichissement de l'uranium, uranium enrichi, accord de Vienne, programme balistique, crise nucléaire, programmes nucléaires, accord nucléaire iranien, désarmement nucléaire
        peace: pourparlers de paix, négociations de paix, règlement pacifique, traité de paix, initiative de paix, plan de règlement, règlement politique, solution politique
        peacekeeping: Casques bleus, casques bleus, maintien de la paix, mission de maintien de la paix, force de maintien de la paix
        prisoner-exchange: échanges de prisonniers, échange d'otages, libération des otages, libération d'otages, libération de prisonniers, otage, prisonniers de guerre
        reconstruction: reconstruire, relèvement
        sanctions: embargo, mesures punitives, levée des sanctions, avoirs gelés, avoirs russes
        security: sécurité régionale, sécuritaires, situation sécuritaire, coopération sécuritaire, sécurité maritime, sécurité européenne, piraterie, cybersécurité, sûreté
        social-media: réseaux sociaux, médias sociaux
        space: coopération spatiale, spatiale, exploration spatiale
        strategic-partnership: partenariats stratégiques, partenariat d'exception, partenariat renforcé, dialogue stratégique
        supply-chains: chaînes d'approvisionnement, chaîne d'approvisionnement, chaînes de valeur
        technology: technologique, technologiques, IA, puces, semi-conducteur, 5G, innovation, cyber, télécommunications
        terrorism: jihadiste, jihadisme, djihadiste, djihadistes, djihadisme, attentats, attentat, Daech, menace terroriste
        tourism: touristes, touristique, touristiques
        trade: commerciaux, tarifs, taxes, surtaxe, surtaxes, taxes douanières, barrières douanières, accord de libre-échange, exportations, importations, exportation, Mercosur, balance commerciale, différend commercial, tensions commerciales
        transport: aérien, aérienne, liaisons aériennes, maritime, ferroviaires, liaison ferroviaire, fret
        travel-ban: interdiction d'entrée, interdictions d'entrée, interdiction de voyager, interdiction de séjour
        war-crimes: crime de guerre, crimes contre l'humanité, tribunal spécial
        water: ressources en eau, barrages, eaux du Nil, Grand barrage de la Renaissance, sécheresse
        """

    static let media = """
        in_person: en personne, face à face, de vive voix, poignée de main
        phone: par téléphone, au téléphone, téléphonique, téléphoniques, téléphone
        video: par visioconférence, en visioconférence, par vidéoconférence, virtuel, virtuelle
        in_person: yeux dans les yeux, en tête-à-tête, en tête à tête, en présentiel, poignées de main, serré la main, seul à seul, à huis clos
        phone: téléphoné, téléphoniquement, au bout du fil, coup de fil, coup de téléphone, ligne directe, appel téléphonique, combiné
        video: visioconférence, vidéoconférence, en visio, en vidéoconférence, par visio, virtuels, virtuellement, en ligne, par vidéo, liaison vidéo
        """

    static let discussion = """
        topic: ont discuté, a discuté, discuté, ont évoqué, a évoqué, évoqué, ont abordé, a abordé, abordé, abordées, abordés, au centre, au cœur, au menu, à l'ordre du jour, ont été discutées, discutées, ont porté sur, a porté sur, portait sur, porté sur, ont échangé, échangé, échangées, ont passé en revue, passé en revue, a souligné, ont souligné, a présenté, il a été question, sujets, thèmes, axées sur, axés sur, soulignée
        topic: a été question, ont discuté de, ont parlé de, a parlé de, ont traité, a traité, ont examiné, a examiné, examiné, ont fait le point, a fait le point, fait le point, ont débattu, débattu, ont échangé sur, échangé leurs vues, ont réaffirmé, a réaffirmé, ont convenu, ont insisté, ont salué, ont appelé, ont exprimé, a exprimé, s'est concentré sur, s'est concentrée sur, se sont concentrés sur, se sont concentrées sur, concentrés sur, concentrées sur, portaient sur, portera sur, porteront sur, devraient porter sur, devrait porter sur, porter sur, consacré à, consacrée à, consacrés à, consacrées à, figuraient, figurent, figure à l'ordre du jour, au programme, au cœur des, au centre des, ordre du jour, axée sur, axé sur, évoquer, aborder, abordera, aborderont, évoqueront, évoquera, discuteront, discuter, discutera, discuter de, pour parler, parler de, examiner, examineront, évoqués, évoquées, thème, dossiers, soulevé, soulevée, a soulevé, ont soulevé, dominé par, dominée par, passeront en revue
        """

    static let mediations = """
        by: sous la médiation (de|du|des|d), grâce à la médiation (de|du|des|d), par la médiation (de|du|des|d), avec la médiation (de|du|des|d), par l'entremise (de|du|des|d), grâce à l'entremise (de|du|des|d), sous l'égide du médiateur
        as: comme médiateur, comme médiatrice, comme médiateurs, en tant que médiateur, en qualité de médiateur, en médiateur, pour médiateur, dans le rôle de médiateur
        under: sous, sous la, grâce à la, grâce à une, avec la, avec une, par la
        noun: médiation
        act: a joué les médiateurs, ont joué les médiateurs, joue les médiateurs, jouait les médiateurs, a servi de médiateur, ont servi de médiateurs, sert de médiateur, servait de médiateur, a joué les intermédiaires, a servi d'intermédiaire, a fait office de médiateur, a assuré la médiation, a mené la médiation
        act.between: a organisé une médiation, a facilité
        """

    static let separately = """
        separate: séparément, séparées, séparés, séparée, séparé, tour à tour, successivement, respectivement, distinctes, distincts
        separate: l'un après l'autre, à tour de rôle, individuellement, en aparté, les uns après les autres, chacun séparément
        """

    static let lightVerbs = """
        held: a eu lieu, ont eu lieu, s'est tenu, s'est tenue, se sont tenus, se sont tenues, a tenu, ont tenu, a eu, ont eu, avait eu, a duré, s'est déroulé, s'est déroulée, après, à l'issue de, au cours de, lors de, au terme de, s'est achevé, s'est achevée, a débuté, au début de, au cours d
        planned: aura lieu, auront lieu, se tiendra, doit se tenir, avant
        held: avaient eu, eut, eurent, a mené, ont mené, avait mené, avait tenu, avaient tenu, tint, tinrent, avait eu lieu, avaient eu lieu, s'était tenu, s'était tenue, s'étaient tenus, s'étaient tenues, s'était déroulé, s'était déroulée, s'est déroulée, se sont déroulés, se sont déroulées, se sont achevés, se sont achevées, s'est conclu, s'est conclue, s'est terminé, s'est terminée, s'est clos, s'est close, a pris fin, ont pris fin, ont duré, avait duré, ont débuté, a clos, a conclu, a accueilli, a abrité, a présidé, a participé à, ont participé à, a assisté à, ont assisté à, a pris part à, ont pris part à, assistaient à, à l'issue d, à l'issue du, au terme d, au terme du, au cours du, lors du, lors d, au début d, à la fin de l, au sortir de, au sortir d, en sortant de, a accordé, a permis
        planned: se tiendront, doivent se tenir, devrait se tenir, devraient se tenir, avant de, avant une, avant un, tiendra, tiendront, aura un, aura une, auront un, auront une, débutera, s'ouvrira
        """
}
