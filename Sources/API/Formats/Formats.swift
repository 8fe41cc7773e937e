/// The encoders of all forms but the page of JSON and HTML.
package enum Formats {
    /// Returns the encoder of a form.
    package static func encoder(_ format: Format, _ context: ExportContext) -> any RecordFormat {
        switch format {
        case .json, .ndjson, .html: NDJSONFormat()
        case .csv: CSVFormat(context.collection, context.projection, context.csv)
        case .ics: ICalendarFormat(context)
        case .atom: AtomFormat(context)
        case .geojson: GeoJSONFormat(context.collection)
        case .jsonld: JSONLDFormat(context.collection, base: context.base)
        case .ftm: FollowTheMoneyFormat(context.collection, base: context.base)
        case .oa: AnnotationFormat(base: context.base, path: context.path)
        case .popolo: PopoloFormat(context.collection, base: context.base)
        case .ninjs: NinjsFormat(context.collection, base: context.base)
        case .plover: PLOVERFormat(base: context.base)
        }
    }
}
