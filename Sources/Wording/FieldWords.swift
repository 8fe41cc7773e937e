extension ValueSet {
    /// What lists filter by and count, as headings.
    static let field = ValueSet(
        """
        id | Identifier | Kenmerk | Kennung | Identifiant | Identificador
        title | Title | Titel | Titel | Titre | Título
        kind | Kind | Soort | Art | Type | Tipo
        medium | How they met | Manier | Form | Mode | Modalidad
        status | Status | Status | Status | Statut | Estado
        date | Date | Datum | Datum | Date | Fecha
        date:year | Year | Jaar | Jahr | Année | Año
        date:month | Month | Maand | Monat | Mois | Mes
        date:day | Day | Dag | Tag | Jour | Día
        reported | Reported | Gemeld | Gemeldet | Dans la presse | Publicación
        country | Country | Land | Land | Pays | País
        city | City | Stad | Stadt | Ville | Ciudad
        place | Place | Plaats | Ort | Lieu | Lugar
        venue | Building | Gebouw | Gebäude | Bâtiment | Edificio
        occasion | Occasion | Gelegenheid | Anlass | Cadre | Ocasión
        occasion.organization | Whose event | Organisator van de gelegenheid | Ausrichter des Anlasses | Organisateur de l’événement | Organizador del acto
        participant | Participant | Deelnemer | Teilnehmer | Participant | Participante
        participant.country | Country at the table | Deelnemend land | Teilnehmendes Land | Pays représenté | País representado
        participant.role | Part played | Rol | Rolle | Rôle | Papel
        topic | Topic | Onderwerp | Thema | Sujet | Tema
        article | Article | Artikel | Artikel | Article | Artículo
        articles | Articles | Artikelen | Artikel | Articles | Artículos
        article.language | Language of the article | Taal van het artikel | Sprache des Artikels | Langue de l’article | Idioma del artículo
        duration | Duration | Duur | Dauer | Durée | Duración
        confidence | Confidence | Zekerheid | Verlässlichkeit | Fiabilité | Fiabilidad
        disagreement | Articles disagree about | Artikelen spreken elkaar tegen over | Widerspruch über | Désaccord des articles sur | Los artículos discrepan sobre
        speaker | Speaker | Spreker | Wer spricht | Qui parle | Quién habla
        speaker.country | Country of the speaker | Land waarvoor wordt gesproken | Land, für das gesprochen wird | Pays au nom duquel on parle | País en cuyo nombre se habla
        speaker.form | How the speaker is named | Hoe de spreker wordt genoemd | Wie die Person genannt wird | Comment la personne est désignée | Cómo se nombra a quien habla
        organization | Organisation | Organisatie | Organisation | Organisation | Organización
        addressee | Said to | Gezegd tegen | An wen gerichtet | Adressé à | Dirigido a
        about | About | Over | Über | À propos de | Sobre
        language | Language | Taal | Sprache | Langue | Idioma
        meeting | Meeting | Ontmoeting | Treffen | Rencontre | Reunión
        meetings | Meetings | Ontmoetingen | Treffen | Rencontres | Reuniones
        meeting.country | Country of the meeting | Land van de ontmoeting | Land des Treffens | Pays de la rencontre | País de la reunión
        meeting.city | City of the meeting | Stad van de ontmoeting | Stadt des Treffens | Ville de la rencontre | Ciudad de la reunión
        meeting.status | Status of the meeting | Status van de ontmoeting | Status des Treffens | Statut de la rencontre | Estado de la reunión
        via | Passed on by | Doorgegeven door | Übermittelt von | Transmis par | Difundido por
        name | Name | Naam | Name | Nom | Nombre
        role | Office | Ambt | Amt | Fonction | Cargo
        quotes | Quotes | Citaten | Zitate | Citations | Citas
        external_id | Identifier elsewhere | Kenmerk elders | Kennung anderswo | Identifiant ailleurs | Identificador externo
        first_seen | First seen | Eerst gezien | Zuerst gesehen | Première apparition | Primera aparición
        last_seen | Last seen | Laatst gezien | Zuletzt gesehen | Dernière apparition | Última aparición
        publisher | Published by | Uitgegeven door | Veröffentlicht von | Publié par | Publicado por
        author | Author | Auteur | Autorenschaft | Auteur | Autoría
        url | Address | Adres | Adresse | Adresse | Dirección
        published_at | Published | Verschenen | Erschienen | Publication | Publicado
        modified_at | Last changed | Laatst gewijzigd | Zuletzt geändert | Dernière modification | Última modificación
        subtitle | Line under the title | Ondertitel | Unterzeile | Sous-titre | Subtítulo
        ingested_at | Taken in | Opgenomen | Aufgenommen | Enregistrement | Incorporado
        source.file | File | Bestand | Datei | Fichier | Archivo
        extraction.version | Version of the reader | Versie van de lezer | Version des Lesers | Version du lecteur | Versión del lector
        label | Name | Naam | Name | Nom | Nombre
        changed | Changed | Gewijzigd | Geändert | Modification | Modificado
        changed.at | Changed | Gewijzigd | Geändert | Modification | Modificado
        changed.seq | Number of the change | Nummer van de wijziging | Nummer der Änderung | Numéro de la modification | Número del cambio
        q | Words | Woorden | Wörter | Mots | Palabras
        """)

    /// The orders of lists.
    static let order = ValueSet(
        """
        -date | newest first | nieuwste eerst | neueste zuerst | les plus récents d’abord | más recientes primero
        date | oldest first | oudste eerst | älteste zuerst | les plus anciens d’abord | más antiguos primero
        -reported | last reported first | laatst gemeld eerst | zuletzt gemeldet zuerst | les plus récemment parus d’abord | últimos publicados primero
        reported | first reported first | eerst gemeld eerst | zuerst gemeldet zuerst | les plus anciennement parus d’abord | primeros publicados primero
        -changed | last changed first | laatst gewijzigd eerst | zuletzt geändert zuerst | derniers modifiés d’abord | últimos cambios primero
        changed | first changed first | eerst gewijzigd eerst | zuerst geändert zuerst | premiers modifiés d’abord | primeros cambios primero
        -changed.seq | last changed first | laatst gewijzigd eerst | zuletzt geändert zuerst | derniers modifiés d’abord | últimos cambios primero
        changed.seq | first changed first | eerst gewijzigd eerst | zuerst geändert zuerst | premiers modifiés d’abord | primeros cambios primero
        -ingested_at | last taken in first | laatst opgenomen eerst | zuletzt aufgenommen zuerst | derniers enregistrés d’abord | últimos incorporados primero
        ingested_at | first taken in first | eerst opgenomen eerst | zuerst aufgenommen zuerst | premiers enregistrés d’abord | primeros incorporados primero
        -confidence | surest first | zekerste eerst | sicherste zuerst | les plus sûrs d’abord | más fiables primero
        confidence | least sure first | onzekerste eerst | unsicherste zuerst | les moins sûrs d’abord | menos fiables primero
        -meetings | most meetings first | meeste ontmoetingen eerst | meiste Treffen zuerst | le plus de rencontres d’abord | más reuniones primero
        meetings | fewest meetings first | minste ontmoetingen eerst | wenigste Treffen zuerst | le moins de rencontres d’abord | menos reuniones primero
        -quotes | most quotes first | meeste citaten eerst | meiste Zitate zuerst | le plus de citations d’abord | más citas primero
        quotes | fewest quotes first | minste citaten eerst | wenigste Zitate zuerst | le moins de citations d’abord | menos citas primero
        -articles | most articles first | meeste artikelen eerst | meiste Artikel zuerst | le plus d’articles d’abord | más artículos primero
        articles | fewest articles first | minste artikelen eerst | wenigste Artikel zuerst | le moins d’articles d’abord | menos artículos primero
        name | by name | op naam | nach Namen | par nom | por nombre
        -name | by name, backwards | op naam, omgekeerd | nach Namen, rückwärts | par nom, ordre inverse | por nombre, orden inverso
        label | by name | op naam | nach Namen | par nom | por nombre
        -label | by name, backwards | op naam, omgekeerd | nach Namen, rückwärts | par nom, ordre inverse | por nombre, orden inverso
        title | by title | op titel | nach Titel | par titre | por título
        -title | by title, backwards | op titel, omgekeerd | nach Titel, rückwärts | par titre, ordre inverse | por título, orden inverso
        """)

    /// How a filter compares, the value in the place; the operators behind `__`.
    static let comparison = ValueSet(
        """
        eq | {0} | {0} | {0} | {0} | {0}
        ne | not {0} | niet {0} | nicht {0} | sauf {0} | excepto {0}
        lt | before {0} | vóór {0} | vor {0} | avant {0} | antes de {0}
        lte | up to {0} | tot en met {0} | bis {0} | jusqu’à {0} | hasta {0}
        gt | after {0} | na {0} | nach {0} | après {0} | después de {0}
        gte | from {0} | vanaf {0} | ab {0} | à partir de {0} | a partir de {0}
        in | {0} | {0} | {0} | {0} | {0}
        within | surely within {0} | zeker binnen {0} | sicher innerhalb von {0} | à coup sûr dans {0} | con certeza dentro de {0}
        prefix | begins with {0} | begint met {0} | beginnt mit {0} | commence par {0} | empieza por {0}
        contains | contains {0} | bevat {0} | enthält {0} | contient {0} | contiene {0}
        isnull | missing: {0} | ontbreekt: {0} | fehlt: {0} | absent : {0} | falta: {0}
        all | all of {0} | samen: {0} | alle: {0} | tous : {0} | todos: {0}
        """)

    /// What evidence supports: members of records.
    static let property = ValueSet(
        """
        name | name | naam | Name | nom | nombre
        country | country | land | Land | pays | país
        offices | office | ambt | Amt | fonction | cargo
        kind | kind | soort | Art | type | tipo
        status | status | status | Status | statut | estado
        date | date | datum | Datum | date | fecha
        duration | duration | duur | Dauer | durée | duración
        place | place | plaats | Ort | lieu | lugar
        occasion | occasion | gelegenheid | Anlass | cadre | ocasión
        text | words | woorden | Worte | propos | palabras
        fragment | part of the words | deel van de woorden | Teil der Worte | partie des propos | parte de las palabras
        cue | what tells that it was said | waaruit blijkt dat het gezegd is | was zeigt, dass es gesagt wurde | ce qui indique que cela a été dit | lo que indica que se dijo
        speaker | speaker | spreker | wer spricht | qui parle | quién habla
        addressee | to whom it was said | tegen wie het is gezegd | an wen es gerichtet ist | à qui cela s’adresse | a quién se dirige
        participants | participant {0} | deelnemer {0} | Teilnehmer {0} | participant {0} | participante {0}
        participants.role | part of participant {0} | rol van deelnemer {0} | Rolle von Teilnehmer {0} | rôle du participant {0} | papel del participante {0}
        topics | topic {0} | onderwerp {0} | Thema {0} | sujet {0} | tema {0}
        about | subject {0} | onderwerp {0} | Thema {0} | sujet {0} | asunto {0}
        """)
}

extension Wording {
    /// Returns the name of a field as a heading.
    ///
    /// - Parameter field: The field as lists filter by it; with `:year` and the like, the parts that a date is counted by.
    /// - Returns: The heading.
    public func field(_ field: String) -> String { line(word(field, of: .field).replacing(".", with: " ")) }

    /// Returns the words for an order: "newest first".
    ///
    /// - Parameter order: A field, with `-` before it for the order from high to low.
    /// - Returns: The words.
    public func order(_ order: String) -> String { word(order, of: .order) }

    /// Returns what a filter asks: "before 10 July 2025".
    ///
    /// - Parameters:
    ///   - comparison: The operator behind `__`; "eq" where there is none.
    ///   - value: The value in words.
    /// - Returns: The words.
    public func comparison(_ comparison: String, _ value: String) -> String {
        Template(word(comparison.isEmpty ? "eq" : comparison, of: .comparison)).filled([value])
    }

    /// Returns what words support: "participant 1".
    ///
    /// - Parameters:
    ///   - member: The member of the record, with `.role` for that of a participant.
    ///   - element: Which element, from 0.
    /// - Returns: The words.
    public func property(_ member: String, number element: Int? = nil) -> String {
        let place = element.map { number($0 + 1) } ?? ""
        return String(Substring(Template(word(member, of: .property)).filled([place])).trimmingBlanks)
    }

    /// Returns how a meeting belongs to an event: "on the sidelines of the ASEAN meeting".
    public func occasion(_ relation: String, _ event: String) -> String {
        Template(word(relation, of: .occasion)).filled([event])
    }

    /// Returns the same in pieces, so that the name can be a link.
    public func occasion(_ relation: String) -> [Piece] { Template(word(relation, of: .occasion)).pieces }

    /// Returns how sure a value is in one word, of "sure", "likely" and "doubtful".
    ///
    /// - Parameter confidence: The share of such records that are right, between 0 and 1.
    /// - Returns: The word.
    public func confidence(_ confidence: Double) -> String {
        word(confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "likely" : "doubtful", of: .confidence)
    }
}
