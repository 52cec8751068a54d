/// What keeps a preview from being started.
enum ServeError: Error, Hashable {
    case portTaken(port: UInt16)
    case noPortFree(first: UInt16, last: UInt16)
    case unknownHost(String)
    case refused(host: String, reason: String)

    init(_ failure: Listener.Failure, host: String, ports: ClosedRange<UInt16>) {
        self =
            switch failure {
            case .taken where ports.count == 1: .portTaken(port: ports.lowerBound)
            case .taken: .noPortFree(first: ports.lowerBound, last: ports.upperBound)
            case .unknownHost: .unknownHost(host)
            case .refused(let reason): .refused(host: host, reason: reason)
            }
    }

    var message: String {
        switch self {
        case .portTaken(let port): "cannot listen on port \(port): another program does"
        case .noPortFree(let first, let last): "cannot listen on any port from \(first) to \(last): other programs do"
        case .unknownHost(let host): "cannot listen on \(host): there is no such host"
        case .refused(let host, let reason): "cannot listen on \(host): \(reason)"
        }
    }

    var help: String {
        switch self {
        case .portTaken: "end it, name another port, or leave `--port` out to get the next one that is free"
        case .noPortFree: "name a port that is free with `--port`"
        case .unknownHost: "name an address of this machine, such as `--host 0.0.0.0` for all of them"
        case .refused: "name an address of this machine, and a port above 1023"
        }
    }
}
