import TestSupport
import Testing

/// A page of the flagship's tools. The catalogue that the response checker fetches is a small one of ours.
enum ToolPage {
    static let all = ["json-formatter", "url-encoder", "timestamp-converter", "response-checker"]

    static func site() async throws -> BuiltSite {
        let flagship = try await Repository.flagship()
        return BuiltSite(
            url: flagship.url, files: flagship.files.merging(["http/catalogue.json": Array(catalogue.utf8)]) { $1 })
    }

    static func open(_ tool: String, _ reader: Reader = Reader()) async throws -> Page {
        try await Page.open("tools/\(tool)/", of: site(), reader)
    }

    static let catalogue = """
        {"authorities": [{"id": "iana", "name": "IANA"}, {"id": "nginx", "name": "nginx"}], "entries": [
        {"code": "100", "authority": "iana", "name": "Continue", "status": "active", "path": "http/100/",
         "fields": {"cacheable": "interim"}},
        {"code": "200", "authority": "iana", "name": "OK", "status": "active", "path": "http/200/",
         "fields": {"cacheable": "heuristic"}},
        {"code": "204", "authority": "iana", "name": "No Content", "status": "active", "path": "http/204/", "fields": {}},
        {"code": "301", "authority": "iana", "name": "Moved Permanently", "status": "active", "path": "http/301/",
         "fields": {"cacheable": "heuristic", "method_change": "may-become-get"}},
        {"code": "305", "authority": "iana", "name": "Use Proxy", "status": "deprecated", "path": "http/305/",
         "fields": {"spec": "RFC 9110, section 15.4.6", "spec_url": "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6"}},
        {"code": "404", "authority": "iana", "name": "Not Found", "status": "active", "path": "http/404/", "fields": {}},
        {"code": "405", "authority": "iana", "name": "Method Not Allowed", "status": "active", "path": "http/405/",
         "fields": {"required_headers": ["Allow"], "spec": "RFC 9110, section 15.5.6",
         "spec_url": "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6"}},
        {"code": "413", "authority": "iana", "name": "Content Too Large", "status": "active", "path": "http/413/",
         "fields": {"aliases": ["Payload Too Large"]}},
        {"code": "418", "authority": "iana", "name": "(Unused)", "status": "reserved", "path": "http/418/", "fields": {}},
        {"code": "426", "authority": "iana", "name": "Upgrade Required", "status": "active", "path": "http/426/",
         "fields": {"required_headers": ["Upgrade", "Connection"]}},
        {"code": "499", "authority": "nginx", "name": "Client Closed Request", "status": "unofficial",
         "path": "http/nginx/499/", "fields": {}}
        ]}
        """
}

extension Page {
    /// Compares what a function makes of each input with what is expected. Inputs are expressions of JavaScript, so that
    /// they can hold what no Swift text can; each is reported where it differs.
    func expect(_ rows: [(input: String, result: String)], by function: String) async throws {
        let inputs = rows.map(\.input).joined(separator: ",\n")
        let results: [String] = try await evaluate("[\(inputs)].map(\(function))")
        #expect(results.count == rows.count)
        for (row, result) in zip(rows, results) { #expect(result == row.result, "\(row.input)") }
    }

    /// The tool's field or button with this label.
    func labelled(_ label: String) async throws -> String {
        let id: String = try await evaluate(
            """
            (() => {
                const label = \(JSON.quoted(label))
                const found = [...document.querySelectorAll('#sg-app :is(textarea, input, select, button)')].find(control =>
                    (control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent) === label
                    || control.tagName === 'BUTTON' && control.textContent === label)
                if (!found) throw 'there is no control ' + label
                return found.id ||= 'test-' + Math.random().toString(36).slice(2)
            })()
            """)
        return "#\(id)"
    }

    func clickControl(_ label: String) async throws { try await click(labelled(label)) }

    /// Puts a text into a field as pasting does.
    func fill(_ label: String, _ text: String) async throws {
        let field = try await labelled(label)
        try await click(field)
        try await run(
            """
            const field = \(element(field))
            field.select()
            field.setRangeText(\(JSON.quoted(text)))
            field.dispatchEvent(new Event('input', {bubbles: true}))
            """)
    }

    /// Waits for a line of results, which a screen reader is told of, to begin so.
    func waitForStatus(_ start: String, number: Int = 0) async throws {
        try await wait(
            for: "the status \(start)",
            until:
                "document.querySelectorAll('#sg-app [role=status]')[\(number)].textContent.startsWith(\(JSON.quoted(start)))"
        )
    }
}
