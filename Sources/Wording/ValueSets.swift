/// The words for values of records. Where a language has gender, they agree with its word for a meeting.
extension ValueSet {
    /// Whether a meeting took place.
    public static let status = ValueSet(
        """
        held | held | gehouden | stattgefunden | a eu lieu | celebrada
        ongoing | under way | gaande | läuft | en cours | en curso
        planned | planned | gepland | geplant | prévue | prevista
        possible | possible | mogelijk | möglich | possible | posible
        postponed | postponed | uitgesteld | verschoben | reportée | aplazada
        cancelled | cancelled | afgezegd | abgesagt | annulée | cancelada
        denied | denied | ontkend | dementiert | démentie | desmentida
        """)

    /// What sort of encounter it is.
    public static let meetingKind = ValueSet(
        """
        bilateral | two-party meeting | ontmoeting van twee partijen | Treffen zu zweit | rencontre à deux | reunión bilateral
        multilateral | meeting of several parties | overleg met meer partijen | Treffen in größerer Runde | rencontre à plusieurs | reunión multilateral
        summit | summit | top | Gipfel | sommet | cumbre
        visit | visit | bezoek | Besuch | visite | visita
        call | call | telefoongesprek | Telefonat | appel | llamada
        negotiation | negotiations | onderhandelingen | Verhandlungen | négociations | negociaciones
        meeting | meeting | ontmoeting | Treffen | rencontre | encuentro
        """)

    /// How the parties met.
    public static let medium = ValueSet(
        """
        in_person | in person | in persoon | persönlich | en personne | en persona
        phone | by phone | telefonisch | am Telefon | par téléphone | por teléfono
        video | by video | per video | per Video | par visioconférence | por videoconferencia
        unknown | not told | niet vermeld | nicht genannt | non précisé | sin precisar
        """)

    /// What a person does; for both women and men.
    public static let office = ValueSet(
        """
        head_of_state | head of state | staatshoofd | Staatsoberhaupt | chef d’État | jefe o jefa de Estado
        head_of_government | head of government | regeringsleider | Regierungschef/in | chef de gouvernement | jefe o jefa de Gobierno
        foreign_minister | foreign minister | minister van Buitenlandse Zaken | Außenminister/in | ministre des Affaires étrangères | titular de Exteriores
        defence_minister | defence minister | minister van Defensie | Verteidigungsminister/in | ministre de la Défense | titular de Defensa
        minister | minister | minister | Minister/in | ministre | ministro o ministra
        secretary_general | secretary-general | secretaris-generaal | Generalsekretär/in | secrétaire général | secretario o secretaria general
        ambassador | ambassador | ambassadeur | Botschafter/in | ambassadeur ou ambassadrice | embajador o embajadora
        envoy | envoy | gezant | Gesandte/r | émissaire | enviado o enviada especial
        negotiator | negotiator | onderhandelaar | Unterhändler/in | négociateur ou négociatrice | negociador o negociadora
        spokesperson | spokesperson | woordvoerder | Sprecher/in | porte-parole | portavoz
        legislator | member of parliament | parlementslid | Abgeordnete/r | parlementaire | parlamentario o parlamentaria
        official | official | functionaris | Vertreter/in | responsable | alto cargo
        monarch | monarch | vorst | Monarch/in | monarque | monarca
        religious_leader | religious leader | geestelijk leider | geistliches Oberhaupt | chef religieux | autoridad religiosa
        other | other office | ander ambt | anderes Amt | autre fonction | otro cargo
        """)

    /// What a party does at a meeting.
    public static let participantRole = ValueSet(
        """
        host | host | ontvangende partij | gastgebende Seite | hôte | parte anfitriona
        visitor | visitor | op bezoek | zu Gast | en visite | de visita
        mediator | mediator | bemiddelaar | in Vermittlerrolle | assure la médiation | a cargo de la mediación
        delegation | in the delegation | in de delegatie | in der Delegation | dans la délégation | en la delegación
        party | party | partij | beteiligt | partie prenante | parte
        """)

    /// How words are reported.
    public static let quoteKind = ValueSet(
        """
        direct | word for word | letterlijk | wörtlich | textuellement | textual
        mixed | partly word for word | deels letterlijk | teils wörtlich | en partie textuellement | textual en parte
        indirect | in the words of the article | in de woorden van het artikel | in den Worten des Artikels | dans les mots de l’article | en palabras del artículo
        """)

    /// How a text names who speaks.
    public static let speakerForm = ValueSet(
        """
        name | by name | bij naam | mit Namen | par son nom | por su nombre
        pronoun | by a pronoun | met een voornaamwoord | mit einem Pronomen | par un pronom | con un pronombre
        role | by office | met het ambt | mit dem Amt | par sa fonction | por su cargo
        institution | as an institution | als instelling | als Institution | en tant qu’institution | como institución
        anonymous | unnamed | anoniem | ungenannt | sous couvert d’anonymat | sin identificar
        """)

    /// How a meeting belongs to an event, whose name stands in the place.
    public static let occasion = ValueSet(
        """
        sidelines_of | on the sidelines of {0} | in de marge van {0} | am Rande von {0} | en marge de l’événement {0} | al margen de {0}
        part_of | part of {0} | onderdeel van {0} | im Rahmen von {0} | dans le cadre de l’événement {0} | en el marco de {0}
        follow_up_of | follow-up to {0} | vervolg op {0} | im Anschluss an {0} | dans le prolongement de l’événement {0} | continuación de {0}
        """)

    /// What sort of institution a body is.
    public static let bodyKind = ValueSet(
        """
        ministry | ministry | ministerie | Ministerium | ministère | ministerio
        government | government | regering | Regierung | gouvernement | gobierno
        international_organization | international organisation | internationale organisatie | internationale Organisation | organisation internationale | organización internacional
        party | political party | politieke partij | politische Partei | parti politique | partido político
        armed_group | armed group | gewapende groep | bewaffnete Gruppe | groupe armé | grupo armado
        company | company | bedrijf | Unternehmen | entreprise | empresa
        media | news medium | nieuwsmedium | Medium | média | medio de comunicación
        other | other body | andere instelling | andere Einrichtung | autre organisme | otro organismo
        """)

    /// What sort of form a name is.
    public static let nameKind = ValueSet(
        """
        preferred | main form | hoofdvorm | Hauptform | forme principale | forma principal
        written | as written | zoals geschreven | wie geschrieben | telle qu’écrite | tal como se escribe
        native | in its own script | in het eigen schrift | in eigener Schrift | dans son écriture d’origine | en su escritura original
        transliteration | transliteration | transcriptie | Umschrift | translittération | transliteración
        short | short form | korte vorm | Kurzform | forme courte | forma breve
        metonym | name of its seat | naam van de zetel | nach dem Sitz | par le nom du siège | por el nombre de su sede
        """)

    /// How a date is known.
    public static let dateBasis = ValueSet(
        """
        stated | stated in the text | genoemd in de tekst | im Text genannt | indiquée dans le texte | indicada en el texto
        relative | counted from the day of the article | gerekend vanaf de dag van het artikel | vom Tag des Artikels aus gerechnet | calculée d’après la date de l’article | calculada desde la fecha del artículo
        dateline | from the dateline | uit de dagtekening | aus der Ortsmarke | tirée de l’en-tête de la dépêche | tomada de la data del despacho
        published | the day of the article | de dag van het artikel | der Tag des Artikels | la date de l’article | la fecha del artículo
        """)

    /// Where a value of an article was found.
    public static let origin = ValueSet(
        """
        json_ld | JSON-LD of the page | JSON-LD van de pagina | JSON-LD der Seite | JSON-LD de la page | JSON-LD de la página
        microdata | microdata of the page | microdata van de pagina | Mikrodaten der Seite | microdonnées de la page | microdatos de la página
        open_graph | Open Graph of the page | Open Graph van de pagina | Open Graph der Seite | Open Graph de la page | Open Graph de la página
        meta | meta elements of the page | meta-elementen van de pagina | Meta-Angaben der Seite | éléments meta de la page | elementos meta de la página
        time_element | time element of the page | tijdselement van de pagina | Zeitangabe der Seite | élément time de la page | elemento time de la página
        byline | byline | naamregel | Autorenzeile | signature | firma
        address | address of the page | adres van de pagina | Adresse der Seite | adresse de la page | dirección de la página
        visible_date | date on the page | datum op de pagina | Datum auf der Seite | date sur la page | fecha en la página
        heading | heading | kop | Überschrift | titre affiché | titular
        title_element | title element of the page | titelelement van de pagina | Titelangabe der Seite | élément title de la page | elemento title de la página
        link | link of the page | verwijzing in de pagina | Verweis der Seite | lien de la page | enlace de la página
        document | document as a whole | hele document | ganzes Dokument | document entier | documento entero
        front_matter | head of the file | kop van het bestand | Kopf der Datei | en-tête du fichier | cabecera del archivo
        json | JSON of the source | JSON van de bron | JSON der Quelle | JSON de la source | JSON de la fuente
        text | line of the text | regel van de tekst | Zeile im Text | ligne du texte | línea del texto
        words | words of the text | woorden van de tekst | Worte des Textes | mots du texte | palabras del texto
        table | table beside the file | tabel naast het bestand | Tabelle neben der Datei | tableau joint au fichier | tabla junto al archivo
        name | name of the file | naam van het bestand | Name der Datei | nom du fichier | nombre del archivo
        option | whoever gave the file | wie het bestand aanleverde | wer die Datei eingereicht hat | personne qui a fourni le fichier | quien entregó el archivo
        server | server that the page came from | server van herkomst | Server der Seite | serveur d’origine | servidor de origen
        """)

    /// How exact a length of time is, which stands in the place.
    public static let durationBound = ValueSet(
        """
        exact | {0} | {0} | {0} | {0} | {0}
        about | about {0} | ongeveer {0} | etwa {0} | environ {0} | alrededor de {0}
        at_least | at least {0} | minstens {0} | mindestens {0} | au moins {0} | al menos {0}
        at_most | at most {0} | hooguit {0} | höchstens {0} | au plus {0} | como máximo {0}
        """)

    /// Where a planned meeting stands in time.
    public static let due = ValueSet(
        """
        future | still to come | nog te gaan | steht noch bevor | à venir | aún por llegar
        today | today | vandaag | heute | aujourd’hui | hoy
        passed | day has passed | dag voorbij | Tag ist vorbei | date dépassée | la fecha ya pasó
        """)

    /// About what articles disagree.
    public static let disagreement = ValueSet(
        """
        date | day | dag | Tag | date | fecha
        place | place | plaats | Ort | lieu | lugar
        status | whether it took place | of het doorging | ob es stattfand | tenue ou non | si se celebró
        participants | participants | deelnemers | Teilnehmer | participants | participantes
        """)

    /// How sure a value is, in three words.
    static let confidence = ValueSet(
        """
        sure | sure | zeker | sicher | sûr | seguro
        likely | likely | waarschijnlijk | wahrscheinlich | probable | probable
        doubtful | doubtful | twijfelachtig | zweifelhaft | douteux | dudoso
        """)
}
