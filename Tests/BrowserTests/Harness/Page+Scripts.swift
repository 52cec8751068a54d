import Foundation

extension Page {
    /// The value of an expression of JavaScript; of a promise, what it becomes. Also where the page may run no script.
    func evaluate<Value: Decodable>(
        _ expression: String, patience: Patience = .usual, as type: Value.Type = Value.self
    ) async throws -> Value {
        let answer: Evaluation<Value>
        do {
            answer = try await send(
                "Runtime.evaluate",
                [
                    "expression": .string(expression), "returnByValue": true, "awaitPromise": true, "userGesture": true,
                ], patience: patience)
        } catch let failure as Failure {
            throw Failure(
                description: "evaluating `\(expression)`: \(failure)", isOfNavigation: failure.isOfNavigation)
        }
        switch answer {
        case .value(let value): return value
        case .exception(let details): throw failure("`\(expression)` throws \(details.message)")
        }
    }

    func run(_ statements: String) async throws {
        let _: JSON = try await evaluate("(async () => { \(statements) ; return null })()")
    }

    /// Has a script run in each new document before anything of the document does.
    func beforeEachDocument(_ script: String) async throws {
        try await tell("Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
    }

    // MARK: Reading the page

    /// The text of the first element that a selector finds, as written.
    func text(_ selector: String) async throws -> String {
        try await evaluate("\(element(selector)).textContent")
    }

    /// Nil where the element has no such attribute.
    func attribute(_ name: String, of selector: String) async throws -> String? {
        try await evaluate("\(element(selector)).getAttribute(\(JSON.quoted(name)))")
    }

    func count(_ selector: String) async throws -> Int {
        try await evaluate("document.querySelectorAll(\(JSON.quoted(selector))).length")
    }

    /// How many of the elements a reader can see.
    func visibleCount(_ selector: String) async throws -> Int {
        try await evaluate(
            """
            [...document.querySelectorAll(\(JSON.quoted(selector)))].filter(element =>
                element.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true})
                && element.getClientRects().length > 0).length
            """)
    }

    func style(_ property: String, of selector: String) async throws -> String {
        try await evaluate("getComputedStyle(\(element(selector))).getPropertyValue(\(JSON.quoted(property)))")
    }

    /// Whether an element has the focus.
    func hasFocus(_ selector: String) async throws -> Bool {
        try await evaluate("document.activeElement.matches(\(JSON.quoted(selector)))")
    }

    /// An expression for the first element of a selector, which says so where there is none.
    func element(_ selector: String) -> String {
        let quoted = JSON.quoted(selector)
        return "(document.querySelector(\(quoted)) ?? (() => { throw 'there is no ' + \(quoted) })())"
    }

    /// What assistive technology is told of an element.
    func accessible(_ selector: String) async throws -> Accessible {
        struct Answer: Decodable {
            struct Node: Decodable {
                struct Text: Decodable { let value: JSON? }
                let name: Text?
                let role: Text?
            }
            let nodes: [Node]
        }
        struct Handle: Decodable {
            struct Result: Decodable { let objectId: String? }
            let result: Result
        }
        let handle: Handle = try await send("Runtime.evaluate", ["expression": .string(element(selector))])
        guard let object = handle.result.objectId else { throw failure("there is no \(selector)") }
        let answer: Answer = try await send(
            "Accessibility.getPartialAXTree", ["objectId": .string(object), "fetchRelatives": false])
        let node = answer.nodes.first
        return Accessible(
            role: node?.role?.value?.description ?? "", name: node?.name?.value?.description ?? "")
    }

    struct Accessible: Equatable {
        var role: String
        var name: String
    }
}

/// What came of an expression. Where it threw, the result is what it threw.
private enum Evaluation<Value: Decodable>: Decodable {
    case value(Value)
    case exception(ExceptionDetails)

    private enum Key: CodingKey {
        case result, exceptionDetails, value
    }

    init(from decoder: any Decoder) throws {
        let answer = try decoder.container(keyedBy: Key.self)
        if let details = try answer.decodeIfPresent(ExceptionDetails.self, forKey: .exceptionDetails) {
            self = .exception(details)
            return
        }
        let result = try answer.nestedContainer(keyedBy: Key.self, forKey: .result)
        // JavaScript's undefined has no value at all.
        self = .value(
            result.contains(.value)
                ? try result.decode(Value.self, forKey: .value)
                : try JSONDecoder().decode(Value.self, from: Data("null".utf8)))
    }
}
