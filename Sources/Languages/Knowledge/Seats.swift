/// Where bodies and recurring conferences meet when a text does not say: organisation id, place of the gazetteer.
package enum Seats {
    package static let table = """
        un-general-assembly | New York
        un-security-council | New York
        """
}
