import Foundation
import Synchronization
import TestSupport

/// One page in a browser context of its own: no cookie, cache or storage is shared with another.
final class Page: Sendable {
    /// What went wrong while a test used the page, with what the page said until then.
    struct Failure: Error, CustomStringConvertible {
        let description: String
        /// The page went elsewhere before it could answer.
        var isOfNavigation = false
    }

    /// Where the page's files come from.
    enum Origin: Sendable {
        case server(SiteServer)
        case folder(SiteFolder)
        /// A server on this machine, by the address of its site, with a slash at the end.
        case address(String)

        var url: String {
            switch self {
            case .server(let server): server.site.url
            case .folder(let folder): folder.url
            case .address(let address): address
            }
        }
    }

    struct State {
        var url = "about:blank"
        /// What loads or has loaded the present document, and what has finished.
        var loader = ""
        var finished: Set<String> = []
        /// Documents that have loaded whatever they ask for by themselves.
        var quiet: Set<String> = []
        /// What no page may do: messages on the console, errors, breaches of the policy, requests to other places.
        var problems: [String] = []
    }

    let browser: Chromium
    let context: String
    let origin: Origin
    let state = Mutex(State())
    private let target: String
    private let session: String

    init(_ browser: Chromium, _ origin: Origin) async throws {
        struct Context: Decodable { let browserContextId: String }
        struct Target: Decodable { let targetId: String }
        struct Session: Decodable { let sessionId: String }
        let devTools = browser.devTools
        let context = try await devTools.send("Target.createBrowserContext", as: Context.self).browserContextId
        let target = try await devTools.send(
            "Target.createTarget", ["url": "about:blank", "browserContextId": .string(context)], as: Target.self
        ).targetId
        let session = try await devTools.send(
            "Target.attachToTarget", ["targetId": .string(target), "flatten": true], as: Session.self
        ).sessionId
        self.browser = browser
        self.context = context
        self.origin = origin
        self.target = target
        self.session = session
    }

    func close() async {
        browser.devTools.forget(session)
        _ = try? await browser.devTools.send(
            "Target.disposeBrowserContext", ["browserContextId": .string(context)], as: DevTools.Done.self)
    }

    // MARK: Commands

    func send<Answer: Decodable>(
        _ method: String, _ parameters: JSON = [:], patience: Patience = .usual, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        do {
            return try await browser.devTools.send(method, parameters, session: session, patience: patience, as: type)
        } catch {
            var failure = failure("\(error)")
            failure.isOfNavigation = (error as? DevTools.Failure)?.isOfNavigation ?? false
            throw failure
        }
    }

    func tell(_ method: String, _ parameters: JSON = [:]) async throws {
        _ = try await send(method, parameters, as: DevTools.Done.self)
    }

    func post(_ method: String, _ parameters: JSON) { browser.devTools.post(method, parameters, session: session) }

    func failure(_ message: String) -> Failure {
        let state = state.withLock { $0 }
        var lines = ["\(message)", "at \(state.url)", "the page said: \(state.problems.joined(separator: "\n    "))"]
        if state.problems.isEmpty { lines[2] += "nothing" }
        if browser.devTools.hasEnded { lines.append("the browser has ended: \(browser.errors)") }
        return Failure(description: lines.joined(separator: "\n  "))
    }

    // MARK: Going somewhere

    var url: String { state.withLock(\.url) }

    /// Where the page is, below the site's root.
    var path: String {
        let url = url
        return url.hasPrefix(origin.url) ? String(url.dropFirst(origin.url.count)) : url
    }

    /// Opens an address below the site's root and waits until it has loaded.
    func open(_ path: String) async throws {
        struct Navigation: Decodable {
            let loaderId: String?
            let errorText: String?
        }
        var path = path
        if case .folder = origin, path.isEmpty || path.hasSuffix("/") { path += "index.html" }
        let navigation = try await send(
            "Page.navigate", ["url": .string(origin.url + path)], as: Navigation.self)
        if let error = navigation.errorText { throw failure("\(path) does not open: \(error)") }
        guard let loader = navigation.loaderId else { return }
        try await wait(for: "\(path) to load") { state.withLock { $0.finished.contains(loader) } }
    }

    func reload() async throws {
        let old = state.withLock(\.loader)
        try await tell("Page.reload")
        try await wait(for: "the page to load again") {
            state.withLock { $0.loader != old && $0.finished.contains($0.loader) }
        }
    }

    /// Waits until another page of the site has loaded, by its address below the root.
    func wait(forPage path: String) async throws {
        try await wait(for: "the page \(path)") {
            self.path == path && state.withLock { $0.finished.contains($0.loader) }
        }
    }

    /// Waits until the page has nothing more to load, for a test of what does not happen.
    func waitUntilQuiet() async throws {
        try await wait(for: "the page to be quiet") { state.withLock { $0.quiet.contains($0.loader) } }
    }

    func wait(
        for what: String, patience: Patience = .usual, until condition: () async throws -> Bool
    ) async throws {
        guard try await patience.wait(until: condition) else { throw failure("waited in vain for \(what)") }
    }

    /// Waits until an expression of JavaScript is true, in this document or one that comes in its place.
    func wait(for what: String, patience: Patience = .usual, until expression: String) async throws {
        try await wait(for: "\(what): \(expression)", patience: patience) {
            do {
                return try await evaluate(expression, patience: patience)
            } catch let failure as Failure where failure.isOfNavigation {
                return false
            }
        }
    }

    // MARK: Watching

    func watch() async throws {
        browser.devTools.listen(to: session) { [weak self] event in self?.receive(event) }
        for domain in ["Page", "Runtime", "Log", "Audits", "Network", "DOM"] { try await tell("\(domain).enable") }
        try await tell("Page.setLifecycleEventsEnabled", ["enabled": true])
        try await tell("Emulation.setFocusEmulationEnabled", ["enabled": true])
        if case .server = origin { try await tell("Fetch.enable", ["patterns": [["urlPattern": "*"]]]) }
    }

    /// The page's problems until now, or some of them. Each is told once.
    func takeProblems(where condition: (String) -> Bool = { _ in true }) async throws -> [String] {
        // Whatever the page said before this answer has been heard when it comes.
        try await wait(for: "an answer", until: "true")
        return state.withLock { state in
            let taken = state.problems.filter(condition)
            state.problems.removeAll(where: condition)
            return taken
        }
    }

    func isMainFrame(_ frame: String) -> Bool { frame == target }
}
