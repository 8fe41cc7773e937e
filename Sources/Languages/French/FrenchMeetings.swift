/// French words for encounters, their status, occasion and topics.
enum FrenchMeetings {
    static let nouns = """
        meeting: rencontre, rencontres, réunion, réunions, entrevue, entrevues, tête-à-tête, audience, séance, rendez-vous
        talks: entretien, entretiens, discussions, discussion, pourparlers, consultations, conversation, conversations, échanges, échange
        call: appel téléphonique, appel, coup de téléphone, coup de fil, entretien téléphonique, conversation téléphonique, échange téléphonique, entretiens téléphoniques, appels téléphoniques
        video: visioconférence, vidéoconférence, visio-conférence, réunion virtuelle, sommet virtuel
        summit: sommet, sommets
        visit: visite, visites, visite d'État, visite d'Etat, visite officielle, visite de travail, déplacement, voyage, tournée
        negotiation: négociations, négociation, pourparlers de paix, négociations de paix, cycle de négociations, cycle de pourparlers, session de négociations
        dinner: dîner, déjeuner, déjeuner de travail, dîner de travail, petit-déjeuner, banquet
        reception: réception, accueil
        """

    static let verbs = """
        meet.past: a rencontré, ont rencontré, avait rencontré, avaient rencontré, rencontré, s'est réuni, s'est réunie, se sont réunis, se sont réunies, se sont rencontrés, se sont rencontrées, s'est entretenu avec, s'est entretenue avec, se sont entretenus, s'est entretenu, s'est entretenue, s'être entretenu, s'être entretenue, s'étaient entretenus, s'étaient rencontrés, réunis, se sont retrouvés, a retrouvé
        meet.present: rencontre, rencontrent, se rencontrent, se réunit, se réunissent, s'entretient, s'entretiennent, se retrouvent
        meet.infinitive: rencontrer, rencontrera, rencontreront, se rencontrer, se rencontreront, se réunir, se réuniront, se réunira, s'entretenir, s'entretiendra, s'entretiendront, se retrouver, se retrouveront, rencontrerait, s'entretenir avec
        speak.past: a parlé, ont parlé, parlé avec, a discuté, ont discuté, discuté, ont échangé, a échangé, a conversé, ont évoqué, a dialogué, se sont concertés
        speak.present: parle avec, discutent, échangent
        speak.infinitive: parler avec, discuter, discuter avec, échanger avec, parlera avec, parleront, discutera, discuteront
        call.past: a téléphoné, ont téléphoné, a appelé, s'est entretenu par téléphone, s'est entretenue par téléphone, se sont entretenus par téléphone, se sont parlé au téléphone, se sont parlé, a eu au téléphone, s'est entretenu au téléphone
        call.infinitive: téléphoner, s'entretenir par téléphone, s'entretiendra par téléphone, se parler au téléphone, se parler
        visit.past: a visité, s'est rendu, s'est rendue, se sont rendus, est arrivé, est arrivée, sont arrivés, a effectué une visite, est venu, est venue, arrivé en, arrivé à, en visite, était en visite
        visit.present: se rend, se rendent, visite officielle, est en visite, arrive à, arrive en, effectue une visite
        visit.infinitive: se rendre, se rendra, se rendront, visiter, visitera, effectuera une visite
        receive.past: a reçu, ont reçu, a accueilli, ont accueilli, a été reçu, a été reçue, reçu par, reçue par, été reçu, reçu à
        receive.present: reçoit, reçoivent, accueille, accueillent
        receive.infinitive: recevoir, recevra, accueillir, accueillera, recevront
        negotiate.past: a négocié, ont négocié
        negotiate.present: négocie, négocient
        negotiate.infinitive: négocier
        handshake.past: se sont serré la main, a serré la main
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
        ongoing: en cours, a débuté, ont débuté, a commencé, ont commencé, se poursuit, se poursuivent, se tient, se tiennent, se déroule
        """

    static let relations = """
        sidelines_of: en marge de, en marge du, en marge des, en marge d
        part_of: lors de, lors du, lors des, lors d, dans le cadre de, dans le cadre du, dans le cadre d, à l'occasion de, à l'occasion du, à l'occasion d, au cours de, au cours du, pendant
        follow_up_of: à l'issue de, à l'issue du, à la suite de, à la suite du, dans la foulée de, dans le prolongement de
        """

    static let occasionNouns = """
        summit: sommet
        conference: conférence, congrès, forum, conférence de Munich
        gathering: réunion, assemblée générale, Assemblée générale, session, rencontre, cérémonie, funérailles, obsèques, réunion ministérielle
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
        """

    static let media = """
        in_person: en personne, face à face, de vive voix, poignée de main
        phone: par téléphone, au téléphone, téléphonique, téléphoniques, téléphone
        video: par visioconférence, en visioconférence, par vidéoconférence, virtuel, virtuelle
        """

    static let discussion = """
        topic: ont discuté, a discuté, discuté, ont évoqué, a évoqué, évoqué, ont abordé, a abordé, abordé, abordées, abordés, au centre, au cœur, au menu, à l'ordre du jour, ont été discutées, discutées, ont porté sur, a porté sur, portait sur, porté sur, ont échangé, échangé, échangées, ont passé en revue, passé en revue, a souligné, ont souligné, a présenté, il a été question, sujets, thèmes, axées sur, axés sur, soulignée
        """

    static let separately = """
        separate: séparément, séparées, séparés, séparée, séparé, tour à tour, successivement, respectivement, distinctes, distincts
        """

    static let lightVerbs = """
        held: a eu lieu, ont eu lieu, s'est tenu, s'est tenue, se sont tenus, se sont tenues, a tenu, ont tenu, a eu, ont eu, avait eu, a duré, s'est déroulé, s'est déroulée, après, à l'issue de, au cours de, lors de, au terme de, s'est achevé, s'est achevée, a débuté, au début de, au cours d
        planned: aura lieu, auront lieu, se tiendra, doit se tenir, avant
        """
}
