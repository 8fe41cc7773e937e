/// French words for offices and the people who hold them.
enum FrenchOffices {
    static let offices = """
        ambassador: ambassadeur, ambassadrice, chargé d'affaires, consul général, haut-commissaire
        defence_minister: ministre de la Défense, ministre des Armées, ministre de la Défense nationale, ministre des armées, ministre de la défense
        envoy: envoyé spécial, envoyée spéciale, émissaire, envoyé, médiateur, médiatrice, représentant spécial, représentante spéciale, émissaire spécial
        foreign_minister: ministre des Affaires étrangères, ministre des affaires étrangères, ministre des Affaires étrangères et européennes, ministre de l'Europe et des Affaires étrangères, ministre de l'Europe et des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, ministre des Relations extérieures, ministre des AE
        foreign_minister@US: secrétaire d'État, secrétaire d'Etat, secrétaire d'État américain, secrétaire d'État américaine, secrétaire d'Etat américain, secrétaire d'Etat américaine, secrétaire américain d'État
        defence_minister@US: secrétaire à la Défense, secrétaire américain à la Défense
        head_of_government: Premier ministre, premier ministre, Première ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chancelier, chancelière, chancelier fédéral, président du Conseil, président du gouvernement
        head_of_state: président, présidente, président de la République, présidente de la République, chef de l'État, chef de l'Etat, cheffe de l'État, chef d'État, président élu, président par intérim, président de transition, guide suprême, ayatollah en chef, numéro un, maître du Kremlin
        legislator: député, députée, sénateur, sénatrice, parlementaire, eurodéputé, eurodéputée, président du Parlement, présidente du Parlement, président de l'Assemblée nationale, présidente de l'Assemblée nationale, président du Sénat
        minister: ministre, ministre des Finances, ministre de l'Économie, ministre de l'Economie, ministre de l'Intérieur, ministre du Commerce, ministre de l'Énergie, ministre de la Justice, ministre délégué, ministre déléguée, ministre du Pétrole, ministre de l'Agriculture, ministre de l'Environnement, ministre de la Culture, secrétaire au Trésor, secrétaire américain au Trésor, ministre du Développement
        monarch: roi, reine, prince héritier, prince, princesse, émir, sultan, souverain, Sa Majesté le roi, Sa Majesté le Roi, grand-duc
        negotiator: négociateur, négociatrice, négociateur en chef, négociatrice en chef, principal négociateur
        official: vice-président, vice-présidente, vice-Premier ministre, vice-premier ministre, vice-ministre des Affaires étrangères, vice-ministre, conseiller à la sécurité nationale, conseiller à la Sécurité nationale, conseillère à la sécurité nationale, conseiller, conseillère, conseiller diplomatique, secrétaire d'État adjoint, secrétaire d'Etat adjoint, sous-secrétaire d'État, sous-secrétaire, présidente de la Commission européenne, président de la Commission européenne, président du Conseil européen, haute représentante, haut représentant, cheffe de la diplomatie européenne, chef de la diplomatie européenne, commissaire, commissaire européen, commissaire européenne, directeur de la CIA, directeur, directrice, chef de cabinet, directeur de cabinet, gouverneur, maire, chef d'état-major, chef du renseignement, général, secrétaire général de l'Élysée, secrétaire permanent, patron de la CIA, sherpa
        other: chef de l'opposition, opposant, opposante, chef du parti, professeur, chercheur, chercheuse, analyste, expert, experte, politologue, historien, historienne, militant, militante, journaliste, correspondant, avocat, avocate, fondateur, PDG, homme d'affaires, milliardaire, écrivain, chef rebelle, chef du Hamas, chef du Hezbollah, leader de l'opposition, économiste, auteur
        religious_leader: pape, patriarche, ayatollah, archevêque, cardinal, dalaï-lama, imam, Catholicos, catholicos, évêque, souverain pontife
        secretary_general: secrétaire général, secrétaire générale, directeur général, directrice générale, patron de l'ONU, chef de l'ONU, chef de l'Otan, patron de l'Otan, Secrétaire général, directeur général de l'AIEA
        spokesperson: porte-parole, porte-parole adjoint, porte-parole adjointe
        spokesperson/foreign-ministry: porte-parole de la diplomatie
        spokesperson/government: porte-parole du gouvernement
        spokesperson/presidency@RU: porte-parole du Kremlin
        spokesperson/presidency@US: porte-parole de la Maison Blanche
        leader: dirigeant, dirigeante, leader, homme fort, dictateur, chef de file
        """

    static let pluralOffices = """
        foreign_minister: ministres des Affaires étrangères, ministres des affaires étrangères, chefs de la diplomatie, chefs de diplomatie, hauts diplomates
        defence_minister: ministres de la Défense, ministres de la défense
        minister: ministres, ministres des Finances, ministres du Commerce
        head_of_government: Premiers ministres, premiers ministres, chefs de gouvernement
        head_of_state: présidents, chefs d'État, chefs d'Etat
        leader: dirigeants, chefs d'État et de gouvernement, chefs d'Etat et de gouvernement, leaders
        envoy: émissaires, envoyés
        negotiator: négociateurs
        official: diplomates, responsables, représentants, délégations, délégation, hauts responsables
        """

    static let modifiers = """
        former: ancien, ancienne, ex, anciens, feu
        deputy: vice, adjoint, adjointe
        acting: par intérim, intérimaire, sortant, sortante
        future: élu, élue, désigné, désignée, futur, future, nouveau, nouvelle
        """

    static let counterparts = """
        counterpart: homologue, homologues, collègue, collègues, alter ego, vis-à-vis
        """

    static let honorifics = """
        m: M, Monsieur, Sir, Lord, cheikh, Son Excellence, Monseigneur
        f: Mme, Madame, Mlle
        -: Dr, Pr, Me, colonel
        """

    static let relatives = """
        wife: épouse, femme
        husband: époux, mari
        relative: fille, fils, frère, sœur, père, mère, gendre, neveu
        """

    static let pronouns = """
        m.subject: il
        f.subject: elle
        p.subject: ils, elles
        s.possessive: son, sa, ses
        p.possessive: leur, leurs
        r.subject: celui-ci, celle-ci, ce dernier, cette dernière
        """

    static let sources = """
        anonymous: sources, source, observateurs, analystes, experts, critiques, témoins, sources proches
        official: responsable, responsables, haut responsable, hauts responsables, diplomate, diplomates, fonctionnaire, fonctionnaires, source diplomatique, sources diplomatiques, sources officielles
        media: agence de presse, agence, journal, quotidien, télévision d'État, médias, chaîne, médias d'État, hebdomadaire, presse
        """

    static let institutions = """
        foreign-ministry: ministère des Affaires étrangères, ministère des affaires étrangères, diplomatie, ministère de l'Europe et des Affaires étrangères
        foreign-ministry@US: département d'État, département d'Etat
        foreign-ministry@GB: Foreign Office
        foreign-ministry@FR: Quai d'Orsay
        defence-ministry: ministère de la Défense, ministère des Armées
        defence-ministry@US: Pentagone
        ministry: ministère, ministère du Commerce, ministère des Finances, ministère de l'Intérieur
        government: gouvernement, exécutif, cabinet, autorités, régime, administration
        presidency: présidence, service de presse du président, service de presse, palais présidentiel, bureau du président, palais royal, Palais royal, cabinet royal
        presidency@FR: Élysée, Elysée
        prime-ministers-office: bureau du Premier ministre, services du Premier ministre, bureau du premier ministre
        embassy: ambassade
        parliament: parlement, Parlement
        parliament@FR: Assemblée nationale, Sénat
        parliament@DE: Bundestag
        parliament@GB: Chambre des communes
        parliament@IL: Knesset
        parliament@RU: Douma
        parliament@US: Congrès
        army: armée, forces armées
        side: partie, camp, délégation
        statement: communiqué, déclaration, communiqué de presse, compte-rendu
        """

    static let groups = """
        two: les deux ministres, les deux dirigeants, les deux présidents, les deux chefs d'État, les deux chefs d'Etat, les deux hommes, les deux responsables, les deux diplomates, les deux chefs de la diplomatie, les deux, les deux leaders, les interlocuteurs, les ministres, les présidents, les deux premiers ministres
        sides: les deux parties, les deux pays, les deux gouvernements, les deux nations
        all: les dirigeants, les parties, les participants, les délégations, les négociateurs, toutes les parties
        """

    static let portfolios = """
        foreign_minister: des Affaires étrangères, des affaires étrangères, des Affaires étrangères et européennes, de l'Europe et des Affaires étrangères, des Relations extérieures
        defence_minister: de la Défense, des Armées, de la défense, de la Défense nationale
        minister: des Finances, du Commerce, de l'Énergie, de l'Économie, de l'Intérieur, de la Justice, du Pétrole, de l'Agriculture
        """

    static let particles = """
        particle: de, du, des, de la, le, la, van, van der, von, von der, bin, ben, al, el, ibn, da, di, dos, abu, d
        """

    static let nonPersonNouns = """
        thing: USS, HMS, porte-avions, frégate, navire, pétrolier, ouragan, opération, rue, avenue, boulevard, quai, aéroport, traité, accord, guerre, crise, université, place, rue, aéroport, stade, fleuve, mer, île, conférence, sommet, conseil, commission, organisation, parti, journal, groupe, banque, fonds, institut, hôtel, palais, maison, équipe, pacte, dialogue, musée, agence, centre, parc, union, nations, états, république, royaume, déclaration, forum, région, front, ministère, assemblée, ligue, alliance, fondation, mémorial, communauté, caucase, actualités, facebook, linkedin, whatsapp, twitter, radio, télévision, presse, avenue, post, times, figaro, monde, parisien
        """
}
