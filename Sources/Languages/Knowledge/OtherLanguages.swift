/// Languages that are told apart, so that their texts are not read with the rules of another one.
package enum OtherLanguages {
    /// Frequent words by language.
    package static let telling: [(code: String, words: String)] = [
        (
            "it",
            """
            il la di e che in un una per non è con del della dei le si da sono al dal nel alla i gli come più
            anche ha lo ma delle questo essere stato ministro tra loro suo dopo nella degli hanno
            """
        ),
        (
            "pt",
            """
            o a os as de que e do da em um uma para com não por mais dos das no na se ao como foi à pelo pela
            são ele seu sua entre também presidente após ou ser está quando há nos já
            """
        ),
        (
            "da",
            """
            og i at det er en til af på for med den som de ikke der et har var han fra men ved kan vil efter
            skal sig eller om havde være sagde mod over også blev
            """
        ),
        (
            "sv",
            """
            och i att det som en på är av för med den till inte har de ett om han var sig men från vid kan efter
            eller under också ska skulle mot sade alla
            """
        ),
        (
            "nb",
            """
            og i det er på til som en at for av med ikke den har de et om var fra han men seg kan etter skal ved
            ble eller også mot sier mellom
            """
        ),
        (
            "pl",
            """
            i w na z do się nie że to jest o jak po od za przez dla są oraz ale był który prezydent minister tym
            jego może została przed
            """
        ),
        (
            "tr",
            """
            ve bir bu da de için ile olarak olan dedi çok daha en sonra kadar var gibi ancak bakanı
            cumhurbaşkanı göre ise değil
            """
        ),
        (
            "fi",
            """
            ja on että ei se hän oli joka mukaan kanssa myös ovat mutta kun sekä tai jotka olla sen hänen
            """
        ),
        (
            "cs",
            """
            a v se na je že s z o do to jako k i ale by ve za pro po od který jsou byl prezident ministr podle
            """
        ),
        (
            "ro",
            """
            și în de la a cu pe din că nu pentru care este o un sau după președintele mai fost au prin
            """
        ),
        (
            "hu",
            """
            a az és hogy nem egy volt meg már csak ez azt miniszter elnök szerint között lesz pedig után még
            mint vagy lehet kell amely
            """
        ),
    ]
}
