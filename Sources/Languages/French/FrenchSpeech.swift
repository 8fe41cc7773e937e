/// French reporting verbs, prepositions of attribution and function words.
enum FrenchSpeech {
    static let verbs = """
        say: dit, disent, déclare, déclarent, déclarait, affirme, affirment, affirmait, affirmaient, assure, assurent, assurait, estime, estiment, estimait, souligne, soulignent, soulignait, indique, indiquent, indiquait, précise, précisent, précisait, ajoute, ajoutent, ajoutait, explique, expliquent, expliquait, annonce, annoncent, annonçait, rappelle, rappellent, rappelait, insiste, insistent, insistait, répète, confirme, confirment, confirmait, dénonce, dénoncent, prévient, avertit, avertissent, martèle, réplique, rétorque, répond, répondent, répondait, raconte, racontent, poursuit, conclut, reconnaît, admet, prétend, prétendent, soutient, soutiennent, écrit, écrivent, écrivait, rapporte, rapportent, promet, regrette, déplore, note, notent, relève, observe, constate, commente, lance, lançait, résume, plaide, dément, démentent, nie, signale, signalent, révèle, révèlent, font valoir, fait valoir, faisait valoir, fait savoir, font savoir, fait remarquer, laisse entendre, tient à souligner, salue, disait, disaient, expliquant, affirmant, ajoutant, assurant, soulignant, précisant, estimant, déclarant, indiquant, rappelant
        ask: demande, demandent, demandait, interroge
        call: qualifie, qualifient, qualifiait, qualifié, a parlé de, décrit, décrivait, parle de, évoque un, évoque une, dénonce, dénoncent, a dénoncé, a condamné, a salué, appelle, traité de
        think: croit, croient, pense, pensent, juge, jugent, espère, espèrent, craint, considère, considèrent
        """

    static let forms = """
        say: déclaré, affirmé, assuré, estimé, souligné, indiqué, précisé, ajouté, expliqué, annoncé, rappelé, insisté, répété, confirmé, dénoncé, prévenu, averti, martelé, répliqué, rétorqué, répondu, raconté, poursuivi, conclu, reconnu, admis, prétendu, soutenu, rapporté, promis, regretté, déploré, noté, relevé, observé, constaté, commenté, lancé, résumé, plaidé, démenti, fait valoir, fait savoir, fait part, fait remarquer, a dit, ont dit, avait dit, avaient dit, t il dit, t elle dit, a écrit, avait écrit, tweeté, réitéré, réaffirmé, signalé, révélé, jugé, déclarée
        """

    static let attributions = """
        source: selon, d'après, aux yeux de, de l'avis de, à en croire, dixit
        after: dixit, dit le message
        """

    static let clauseOpeners = """
        where: où
        while: tandis que, alors que, bien que
        """

    static let complementizers = """
        relative: que, qu
        whether: si
        """

    static let connectives = """
        about: sur, concernant, au sujet de, à propos de, autour de, de questions, des questions, du dossier
        after: après, à l'issue de, à l'issue d
        and: et, ainsi que, de même que, accompagné de
        at: chez, auprès de
        before: avant
        between: entre
        by: par
        during: pendant, durant, lors
        for: pour
        from: de, d, du, des, depuis
        in: à, en, au, aux, dans
        led_by: sous la présidence de, dirigée par, présidée par, présidé par, conduite par
        of: de, d, du, des
        or: ou
        to: à, au, aux, vers, en
        with: avec, à, au, aux
        """

    static let negations = """
        not: ne, n, pas, jamais, ni, aucun, aucune, sans
        """

    static let abbreviations = """
        abbreviation: m, mm, mme, mmes, mlle, dr, pr, prof, mgr, st, ste, av, janv, févr, juil, sept, oct, nov, déc, cf, etc, p, no, vol, gén, col
        """

    static let stopWords = """
        word: le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, c, il, elle, ils, elles, on, nous, vous, je, j, tu, se, s, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, y, en, est, sont, était, étaient, été, être, a, ont, avait, avaient, avoir, eu, sera, seront, serait, seraient, aura, auront, aurait, auraient, va, vont, fait, font, peut, peuvent, pourrait, pourraient, doit, doivent, devrait, devraient, veut, veulent, ne, n, pas, plus, non, oui, aussi, encore, déjà, toujours, jamais, alors, puis, ensuite, enfin, ainsi, donc, car, mais, et, ou, or, ni, si, comme, quand, lorsque, lorsqu, tandis, alors, parce, puisque, bien, très, tout, toute, tous, toutes, même, autre, autres, plusieurs, certains, certaines, quelques, deux, trois, quatre, cinq, premier, première, premiers, dernier, dernière, prochain, prochaine, à, au, aux, dans, par, pour, sur, sous, avec, sans, entre, vers, chez, contre, depuis, pendant, durant, avant, après, selon, lors, dès, jusqu, jusque, malgré, outre, hors, devant, derrière, parmi, que, qu, qui, quoi, dont, où, quel, quelle, quels, quelles, comment, pourquoi, combien, hier, aujourd'hui, aujourd, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, cependant, toutefois, néanmoins, pourtant, également, notamment, surtout, désormais, actuellement, récemment, parallèlement, auparavant, ministre, ministres, président, présidente, premier, roi, reine, gouvernement, ministère, sommet, rencontre, réunion, entretien, entretiens, visite, discussions, négociations, guerre, paix, monsieur, madame, m, mme, celui, celle, ceux, celles, ceci, cela, ça, chaque, chacun, aucun, aucune, tel, telle, voici, voilà, ici, là, fin, début, mi, grâce, suite, face, près, loin, concernant, interrogé, information, source, sources, photo, vidéo, analyse, partager, actualités, notons, nouveau, nouvelle, anciens, ancien, ancienne, mon, lui, eux, moi, toi, soi, ci, quant, vu, afin, dirigeants, diplomates, responsables, relations, questions
        """

    static let auxiliaries = """
        perfect: a, ont, avait, avaient, ayant, aurait, est, sont, était, étaient, être
        """
}
