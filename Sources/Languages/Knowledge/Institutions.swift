/// Institutions with a name of their own: `institution@country`, English name.
package enum Institutions {
    /// Countries whose head of government goes by "president" ("el presidente Sánchez").
    package static let presidentsOfGovernment: Set<String> = ["ES"]

    /// Names by institution and country.
    package static let names = [
        "defence-ministry@US": "Pentagon",
        "foreign-ministry@DE": "German Foreign Office",
        "foreign-ministry@GB": "British Foreign Office",
        "foreign-ministry@IN": "Indian Ministry of External Affairs",
        "foreign-ministry@US": "US State Department",
        "parliament@DE": "Bundestag",
        "parliament@GB": "British Parliament",
        "parliament@IL": "Knesset",
        "parliament@RU": "State Duma",
        "parliament@US": "US Congress",
        "presidency@FR": "Élysée",
        "presidency@RU": "Kremlin",
        "presidency@US": "White House",
        "prime-ministers-office@DE": "German Chancellery",
        "prime-ministers-office@ES": "La Moncloa",
        "prime-ministers-office@FR": "Matignon",
        "prime-ministers-office@GB": "Downing Street",
    ]
}
