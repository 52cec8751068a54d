import FlyingSocks

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The socket that waits for browsers.
struct Listener: Sendable {
    let socket: AsyncSocket
    let pool: any AsyncSocketPool
    let port: UInt16

    enum Failure: Error {
        case taken(port: UInt16)
        case refused(reason: String)
        case unknownHost
    }

    /// The first port that is free among some, tried in their order.
    static func open(
        _ address: HostAddress, ports: ClosedRange<UInt16>, pool: some AsyncSocketPool
    ) async throws(Failure) -> Listener {
        // Before anything can wait for a socket.
        do { try await pool.prepare() } catch { throw .refused(reason: "\(error)") }
        for port in ports {
            do throws(Failure) { return try open(address, port: port, pool: pool) } catch .taken { continue }
        }
        throw .taken(port: ports.upperBound)
    }

    private static func open(
        _ address: HostAddress, port: UInt16, pool: some AsyncSocketPool
    ) throws(Failure) -> Listener {
        do {
            let socket = try Socket(domain: address.family)
            do {
                // What this process starts, such as a browser, does not keep the port.
                _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
                try socket.setValue(true, for: .localAddressReuse)
                switch address {
                case .four(var address):
                    address.sin_port = port.bigEndian
                    try socket.bind(to: address)
                case .six(var address):
                    address.sin6_port = port.bigEndian
                    try socket.bind(to: address)
                }
                try socket.listen()
                return Listener(
                    socket: try AsyncSocket(socket: socket, pool: pool), pool: pool, port: try Self.port(of: socket))
            } catch {
                try? socket.close()
                throw error
            }
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw .taken(port: port)
        } catch SocketError.failed(_, let number, _) {
            throw .refused(reason: Refusal(number).reason)
        } catch {
            throw .refused(reason: "\(error)")
        }
    }

    /// The port that the system has chosen, where it was asked to.
    private static func port(of socket: Socket) throws -> UInt16 {
        switch try socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: 0
        }
    }
}

/// An address of this machine, as `--host` names it.
enum HostAddress: Sendable {
    case four(sockaddr_in)
    case six(sockaddr_in6)

    /// A name is looked up.
    init(_ host: String) throws(Listener.Failure) {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_flags = AI_PASSIVE
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let first = list else { throw .unknownHost }
        defer { freeaddrinfo(list) }
        var found: HostAddress?
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let entry = next, found == nil {
            if let address = entry.pointee.ai_addr {
                let raw = UnsafeRawPointer(address)
                if entry.pointee.ai_family == AF_INET { found = .four(raw.loadUnaligned(as: sockaddr_in.self)) }
                if entry.pointee.ai_family == AF_INET6 { found = .six(raw.loadUnaligned(as: sockaddr_in6.self)) }
            }
            next = entry.pointee.ai_next
        }
        guard let found else { throw .unknownHost }
        self = found
    }

    var family: Int32 {
        switch self {
        case .four: AF_INET
        case .six: AF_INET6
        }
    }

    /// Whether only this machine reaches it.
    var isLoopback: Bool {
        switch self {
        case .four(let address): UInt32(bigEndian: address.sin_addr.s_addr) >> 24 == 127
        case .six(var address):
            withUnsafeBytes(of: &address.sin6_addr) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
        }
    }
}
