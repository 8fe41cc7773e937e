import Dispatch
import Foundation
import HTTP
import HTTPTypes
import Logging

/// Turns requests into responses: the router, the handlers, what every answer has in common.
struct Service: Sendable {
    let router: Router
    let logger: Logger
    let workers: DispatchQueue

    init(router: Router, logger: Logger) {
        self.router = router
        self.logger = logger
        workers = DispatchQueue(label: "parley.workers", qos: .userInitiated, attributes: .concurrent)
    }

    /// Returns the answer when no worker is needed for it.
    func immediate(_ request: Request) -> Response? {
        switch router.match(request) {
        case .answer(let response): common(response)
        case .route(let route, let parameters): route.isImmediate ? call(route, parameters, request) : nil
        }
    }

    /// Answers any request; runs on a worker.
    func respond(_ request: Request) -> Response {
        switch router.match(request) {
        case .answer(let response): common(response)
        case .route(let route, let parameters): call(route, parameters, request)
        }
    }

    private func call(_ route: Route, _ parameters: [String: String], _ request: Request) -> Response {
        do {
            return common(Conditions.apply(request, to: try route.handler(request, parameters)))
        } catch let problem as Problem {
            return common(problem.response(to: request.path, requestID: request.id))
        } catch {
            logger.error(
                "handler failed",
                metadata: ["request_id": "\(request.id)", "route": "\(route.template)", "error": "\(error)"])
            let problem = Problem(
                .internalServerError, slug: "internal", detail: "The server failed; the request id is in its log.")
            return common(problem.response(to: request.path, requestID: request.id))
        }
    }

    /// Reads are open to every origin.
    ///
    /// Source: Fetch standard, CORS protocol.
    private func common(_ response: Response) -> Response {
        var response = response
        response.fields[.accessControlAllowOrigin] = "*"
        response.fields[.accessControlExposeHeaders] = "ETag, Link, Location, X-Request-Id"
        return response
    }
}
