/// The threads of a server: some read the database, others take articles in.
///
/// Reading an article is computation; its threads stand back behind those that answer questions.
struct WorkerPools {
    let reading: WorkerPool
    let writing: WorkerPool

    /// How far writing stands back.
    private static let writingNiceness: Int32 = 3

    init(_ configuration: ServerConfiguration) {
        reading = WorkerPool(name: "parley.read", width: configuration.workers, limit: configuration.queueLimit)
        writing = WorkerPool(
            name: "parley.write", width: configuration.writers, limit: configuration.queueLimit,
            niceness: Self.writingNiceness)
    }

    func stop() {
        reading.stop()
        writing.stop()
    }
}
