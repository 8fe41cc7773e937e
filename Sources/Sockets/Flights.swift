import HTTP
import HTTPTypes

/// A request on its way through a worker, and who else waits for the same answer.
struct Flight {
    /// A request that came while the answer was being made.
    struct Passenger {
        var address: EventLoop.Address
        var route: Route
        var parameters: [String: String]
        var request: Request
    }

    var key: AnswerCache.Key
    /// The version of the data when it took off; who comes after a change must not get the answer from before it.
    var version: UInt64
    var passengers: [Passenger] = []
}

/// Work that needs a worker.
///
/// Many clients that ask for the same at once cost one query: the first takes off, the others wait for it to land.
extension EventLoop {
    /// Hands a request to a worker, or lets it wait for an equal one.
    func work(
        _ route: Route, _ parameters: [String: String], _ request: Request, _ exchange: Exchange,
        _ connection: Connection
    ) {
        var exchange = exchange
        exchange.route = route.template
        if let response = quick(route, parameters, request, exchange.key) {
            return finish(response, exchange, connection)
        }
        var address = Address(
            descriptor: connection.descriptor, generation: connection.generation, serial: exchange.serial)
        if let key = exchange.key {
            if let flight = flights[key.hash] {
                // Only a route that knows its tag promises an answer that is the same for all.
                if route.validator != nil, flight.version == cache.version, flight.key.isSame(as: key) {
                    let passenger = Flight.Passenger(
                        address: address, route: route, parameters: parameters, request: request)
                    flights[key.hash]?.passengers.append(passenger)
                    connection.exchange = exchange
                    return
                }
            } else {
                flights[key.hash] = Flight(key: key, version: cache.version)
                address.flight = key.hash
            }
        }
        if !isFull, submit(route, parameters, request, address) {
            connection.exchange = exchange
        } else {
            address.flight.map { _ = flights.removeValue(forKey: $0) }
            write(busy(request), exchange, connection)
        }
    }

    /// Makes the answer here and now, when it may be quick and is.
    private func quick(
        _ route: Route, _ parameters: [String: String], _ request: Request, _ key: AnswerCache.Key?
    ) -> Response? {
        guard let attempt, !isFull, route.isQuick?(request, parameters) ?? false else { return nil }
        let version = configuration.dataVersion()
        guard let response = attempt({ service.call(route, parameters, request) }) else { return nil }
        if let key { cache.keep(response, key, route: route.template, version: version) }
        return response
    }

    private func busy(_ request: Request) -> Response {
        isFull
            ? unavailable("unread", "Clients have left too much of their answers unread; try again.", request)
            : unavailable("busy", "Too many requests are waiting; try again.", request)
    }

    private func submit(
        _ route: Route, _ parameters: [String: String], _ request: Request, _ address: Address
    ) -> Bool {
        let pool = route.isWriting ? pools.writing : pools.reading
        return pool.submit { [self] in
            let version = configuration.dataVersion()
            send(.answer(address, service.call(route, parameters, request), version: version))
        }
    }

    /// Takes what a worker answered.
    func deliver(_ response: Response, to address: Address, version: UInt64) {
        let flight = address.flight.flatMap { flights.removeValue(forKey: $0) }
        if let flight {
            let route = flight.passengers.first?.route.template ?? connectionRoute(address) ?? Service.noRoute
            cache.keep(response, flight.key, route: route, version: version)
        }
        give(response, to: address)
        for passenger in flight?.passengers ?? [] {
            if response.isKept {
                give(response, to: passenger.address, isShared: true)
            } else if !submit(passenger.route, passenger.parameters, passenger.request, passenger.address) {
                give(busy(passenger.request), to: passenger.address)
            }
        }
    }

    private func connectionRoute(_ address: Address) -> String? {
        connection(address.descriptor)?.exchange?.route
    }

    /// Answers the request that a connection still waits with.
    ///
    /// `isShared` says that others hold the same bytes, so that it takes no memory of its own.
    private func give(_ response: Response, to address: Address, isShared: Bool = false) {
        guard let connection = connection(address.descriptor), connection.generation == address.generation,
            let exchange = connection.exchange, exchange.serial == address.serial
        else { return }
        connection.exchange = nil
        outgoing.removeAll(keepingCapacity: true)
        if isFull, !isShared, response.stream == nil, response.body.count >= Self.gatherSize,
            let request = exchange.request
        {
            write(busy(request), exchange, connection)
        } else {
            finish(response, exchange, connection, isShared: isShared)
        }
        settleAndProceed(connection)
    }
}
