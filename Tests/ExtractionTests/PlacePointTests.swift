import Extraction
import Records
import Testing

/// Where a place lies on the globe: the venue, else the city, and never a country.
struct PlacePointTests {
    @Test func cityHasItsPoint() throws {
        let place = try place("Marco Rubio met Antonio Tajani in Rome on Tuesday.")
        #expect(place.city == "Rome" && place.venue == nil)
        #expect(place.latitude == 41.90 && place.longitude == 12.50)
    }

    @Test func venueHasAPointOfItsOwn() throws {
        let place = try place("Marco Rubio met Antonio Tajani at Villa Madama on Tuesday.")
        #expect(place.venue == "Villa Madama" && place.city == "Rome")
        #expect(place.latitude == 41.931 && place.longitude == 12.453)
    }

    @Test func venueThatTheTableLacksTakesItsCity() throws {
        let place = try place("Marco Rubio met Antonio Tajani at Bayan Palace on Tuesday.")
        #expect(place.venue == "Bayan Palace" && place.city == "Kuwait City")
        #expect(place.latitude == 29.38 && place.longitude == 47.98)
    }

    @Test func capitalByItsCountryHasItsPoint() throws {
        let place = try place("Marco Rubio met Antonio Tajani in the Kenyan capital on Tuesday.")
        #expect(place.city == "Nairobi" && place.country == "KE")
        #expect(place.latitude == -1.29 && place.longitude == 36.82)
    }

    @Test(arguments: [
        "Marco Rubio met Antonio Tajani in Norway on Tuesday.", "Emmanuel Macron received Pedro Sánchez on Tuesday.",
    ])
    func countryIsNoPoint(_ text: String) throws {
        let place = try place(text)
        #expect(place.country != nil && place.city == nil)
        #expect(place.latitude == nil && place.longitude == nil)
    }

    private func place(_ text: String) throws -> Place {
        try #require(reading(text, "en").meetings.first?.place)
    }
}
