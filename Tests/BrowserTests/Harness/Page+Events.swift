import Foundation
import Synchronization

extension Page {
    /// Called on the thread that reads, one event after the other.
    func receive(_ event: DevTools.Event) {
        do {
            switch event.method {
            case "Page.frameNavigated": try navigated(event)
            case "Page.navigatedWithinDocument": try movedWithinDocument(event)
            case "Page.lifecycleEvent": try lifecycle(event)
            case "Page.javascriptDialogOpening": try dialog(event)
            case "Fetch.requestPaused": try request(event)
            case "Network.requestWillBeSent": try willRequest(event)
            case "Runtime.consoleAPICalled": try console(event)
            case "Runtime.exceptionThrown": try exception(event)
            case "Log.entryAdded": try entry(event)
            case "Audits.issueAdded": try issue(event)
            case "Inspector.targetCrashed": note("the page crashed")
            default: break
            }
        } catch {
            note("\(event.method) is not as expected: \(error)")
        }
    }

    private func note(_ problem: String) { state.withLock { $0.problems.append(problem) } }

    // MARK: Where the page is

    private func navigated(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            struct Frame: Decodable {
                let id: String
                let loaderId: String
                let url: String
                let urlFragment: String?
            }
            let frame: Frame
        }
        let frame = try event.parameters(Parameters.self).frame
        guard isMainFrame(frame.id) else { return }
        state.withLock { state in
            state.url = frame.url + (frame.urlFragment ?? "")
            state.loader = frame.loaderId
        }
    }

    private func movedWithinDocument(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            let frameId: String
            let url: String
        }
        let moved = try event.parameters(Parameters.self)
        if isMainFrame(moved.frameId) { state.withLock { $0.url = moved.url } }
    }

    private func lifecycle(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            let frameId: String
            let loaderId: String
            let name: String
        }
        let step = try event.parameters(Parameters.self)
        guard isMainFrame(step.frameId) else { return }
        state.withLock { state in
            if step.name == "load" { state.finished.insert(step.loaderId) }
            if step.name == "networkIdle" { state.quiet.insert(step.loaderId) }
        }
    }

    private func dialog(_ event: DevTools.Event) throws {
        struct Parameters: Decodable { let message: String }
        note("dialog: \(try event.parameters(Parameters.self).message)")
        post("Page.handleJavaScriptDialog", ["accept": true])
    }

    // MARK: What it asks for

    private func request(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            struct Request: Decodable { let url: String }
            let requestId: String
            let request: Request
        }
        let paused = try event.parameters(Parameters.self)
        // For a page that names no icon the browser asks for this one by itself.
        if paused.request.url.hasSuffix("/favicon.ico") {
            post("Fetch.fulfillRequest", ["requestId": .string(paused.requestId), "responseCode": 204])
            return
        }
        guard case .server(let server) = origin, let answer = server.answer(paused.request.url) else {
            note("request to another place: \(paused.request.url)")
            post("Fetch.failRequest", ["requestId": .string(paused.requestId), "errorReason": "BlockedByClient"])
            return
        }
        post(
            "Fetch.fulfillRequest",
            [
                "requestId": .string(paused.requestId), "responseCode": .number(Double(answer.status)),
                "responseHeaders": .array(
                    answer.headers.sorted { $0.key < $1.key }.map {
                        ["name": .string($0.key), "value": .string($0.value)]
                    }),
                "body": .string(Data(answer.body).base64EncodedString()),
            ])
    }

    /// Of a folder or a real server no request is answered by us; here is where one to another place is seen.
    private func willRequest(_ event: DevTools.Event) throws {
        let own: String
        switch origin {
        case .server: return
        case .folder(let folder): own = folder.url
        case .address(let address): own = address
        }
        struct Parameters: Decodable {
            struct Request: Decodable { let url: String }
            let request: Request
        }
        let url = try event.parameters(Parameters.self).request.url
        if !url.hasPrefix(own), !url.hasPrefix("data:") { note("request to another place: \(url)") }
    }

    // MARK: What it says

    private func console(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            struct Argument: Decodable {
                let value: JSON?
                let description: String?
            }
            let type: String
            let args: [Argument]
        }
        let call = try event.parameters(Parameters.self)
        let words = call.args.map { $0.description ?? $0.value.map(\.description) ?? "undefined" }
        note("console.\(call.type): \(words.joined(separator: " "))")
    }

    private func exception(_ event: DevTools.Event) throws {
        struct Parameters: Decodable { let exceptionDetails: ExceptionDetails }
        note("error: \(try event.parameters(Parameters.self).exceptionDetails.message)")
    }

    private func entry(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            struct Entry: Decodable {
                let source: String
                let text: String
                let url: String?
            }
            let entry: Entry
        }
        let entry = try event.parameters(Parameters.self).entry
        note("\(entry.source): \(entry.text)\(entry.url.map { " (\($0))" } ?? "")")
    }

    private func issue(_ event: DevTools.Event) throws {
        struct Parameters: Decodable {
            struct Issue: Decodable {
                let code: String
                let details: JSON
            }
            let issue: Issue
        }
        let issue = try event.parameters(Parameters.self).issue
        // A field that no form sends needs no name for the browser to fill it in by.
        if issue.details.description.contains("FormEmptyIdAndNameAttributesForInputError") { return }
        note("\(issue.code): \(issue.details)")
    }
}

/// What the protocol says of an error in a script.
struct ExceptionDetails: Decodable {
    struct Exception: Decodable {
        let description: String?
        let value: JSON?
    }
    let text: String
    let exception: Exception?

    var message: String { exception?.description ?? exception?.value?.description ?? text }
}
