/// What papers and talk call people whose names are other; by their ids in the tables of people.
package enum Nicknames {
    /// Lines of `id: name, name`.
    package static let table = """
        mohammed-bin-salman: MBS, M.B.S.
        mohammed-bin-zayed: MBZ, M.B.Z.
        benjamin-netanyahu: Bibi, Bibi Netanyahu
        andres-manuel-lopez-obrador: AMLO
        luiz-inacio-lula-da-silva: Lula
        john-f-kennedy: JFK
        franklin-d-roosevelt: FDR
        lyndon-johnson: LBJ
        mahmoud-abbas: Abu Mazen
        yasser-arafat: Abu Ammar
        cristina-fernandez-de-kirchner: CFK
        vladimir-putin: VVP
        mikhail-gorbachev: Gorbi, Gorby
        angela-merkel: Mutti
        """
}
