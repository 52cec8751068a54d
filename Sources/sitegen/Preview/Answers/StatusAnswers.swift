import SitegenKit

/// For trying clients against: `/-/status/404` is answered with that status, with the headers that its entry requires and
/// an example of a body. What there is comes from the entries of the site whose codes are HTTP statuses.
struct StatusAnswers: Sendable {
    struct Sample: Sendable {
        var code: Int
        var name: String
        var summary: String
        /// The names of the headers that its catalogue demands of an example, one of each choice.
        var headers: [String]
        /// The address of its page.
        var page: String
    }

    /// By code; where two owners have one code, the one of the catalogue's default authority.
    private(set) var samples: [Int: Sample] = [:]
    private let home: String

    init(_ edition: Edition) {
        home = edition.basePath
        guard let site = edition.site?.result.site else { return }
        for page in site.pages {
            guard let entry = page.entry, let code = Self.status(entry.code.value) else { continue }
            let catalogue = site.catalogues[entry.catalogue]
            let isDefault = entry.authority == catalogue.defaultAuthority
            guard samples[code] == nil || isDefault else { continue }
            let field = catalogue.sections.lazy.compactMap(\.headers).first
            let required = field.flatMap(entry.field)?.value.items.map(\.text) ?? []
            samples[code] = Sample(
                code: code, name: entry.name ?? page.title, summary: page.description,
                headers: required.compactMap { $0.split(separator: "|").first.map { $0.trimming { $0 == " " } } },
                page: (site.settings.url ?? home) + Address.path(page.url))
        }
    }

    /// Three digits, the first of them no zero (RFC 9110, section 15).
    private static func status(_ code: String) -> Int? {
        code.utf8.count == 3 && code.utf8.allSatisfy(\.isDigit) && code.utf8.first != UInt8(ascii: "0")
            ? Int(code) : nil
    }

    func answer(_ request: HTTPRequest, _ name: String) -> HTTPAnswer {
        guard !samples.isEmpty else {
            return HTTPAnswer(404, "this site has no entry whose code is an HTTP status, three digits from 100 to 999")
        }
        guard !name.isEmpty else { return list }
        guard let sample = Self.status(name).flatMap({ samples[$0] }) else {
            return HTTPAnswer(
                404, "this site has no entry \(name.filter(\.isASCII)); \(PreviewPath.statuses) lists what there is")
        }
        return sample.code < 200 ? informational(sample, request) : final(sample)
    }

    private var list: HTTPAnswer {
        let items = samples.values.sorted { $0.code < $1.code }.map { sample in
            "<li><a href=\"\(PreviewPath.statuses)\(sample.code)\">\(sample.code)</a> \(sample.name.escapedForHTML)</li>\n"
        }
        let body = "<h1>Statuses to try clients against</h1>\n<ul>\n\(items.joined())</ul>"
        return HTTPAnswer(
            status: 200, fields: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-cache")],
            body: .bytes(BarePage.make(title: "Statuses", body: body)))
    }

    // MARK: One status

    private func final(_ sample: Sample) -> HTTPAnswer {
        var answer = HTTPAnswer(status: sample.code)
        answer.phrase = Self.phrase(sample.name)
        let isBodiless = [204, 205, 304].contains(sample.code)
        let body = isBodiless ? [] : body(of: sample)
        for header in sample.headers { add(header, to: &answer, length: body.count, sample.code) }
        if [300, 301, 302, 303, 307, 308, 201].contains(sample.code) { answer.fields.append(("Location", home)) }
        if sample.code == 416 { answer.fields.append(("Content-Range", "bytes */1000")) }
        if answer["Cache-Control"] == nil { answer.fields.append(("Cache-Control", "no-store")) }
        if !isBodiless {
            let type = sample.code < 400 ? "application/json" : "application/problem+json"
            if answer["Content-Type"] == nil { answer.fields.append(("Content-Type", type)) }
            answer.body = .bytes(body)
        }
        return answer
    }

    /// An answer that is followed by another: the client is told what came first. A connection changes to another protocol
    /// only where the client asks for that, and ends then, since the preview speaks none.
    private func informational(_ sample: Sample, _ request: HTTPRequest) -> HTTPAnswer {
        if sample.code == 101 {
            guard let wanted = request.field("upgrade"), request.minorVersion > 0 else {
                return HTTPAnswer(
                    426, "\(sample.code) is the answer to a request with the headers Upgrade and Connection: upgrade",
                    [("Upgrade", "HTTP/2.0"), ("Connection", "upgrade")])
            }
            var answer = HTTPAnswer(status: 101, fields: [("Upgrade", wanted), ("Connection", "upgrade")])
            answer.isLast = true
            return answer
        }
        var answer = HTTPAnswer(200, "\(sample.code) \(sample.name) came before this answer")
        if request.minorVersion > 0 {
            var interim = HTTPAnswer(status: sample.code)
            for header in sample.headers { add(header, to: &interim, length: 0, sample.code) }
            if sample.code == 103 { interim.fields.append(("Link", "<\(home)>; rel=preload; as=fetch")) }
            interim.phrase = Self.phrase(sample.name)
            answer.interim = [interim]
        }
        return answer
    }

    /// Problem details (RFC 9457), which also say in short what a success is.
    private func body(of sample: Sample) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object {
            $0.member("type", sample.page)
            $0.member("title", sample.name)
            $0.member("status", sample.code)
            $0.member("detail", sample.summary)
        }
        return json.bytes
    }

    private func add(_ header: String, to answer: inout HTTPAnswer, length: Int, _ code: Int) {
        let value: String? =
            switch header.lowercased() {
            case "allow": "GET, HEAD"
            case "cache-control": "no-cache"
            case "content-range": code == 416 ? "bytes */1000" : "bytes 0-\(max(0, length - 1))/1000"
            case "content-location", "location": home
            case "etag": "\"example\""
            case "proxy-authenticate", "www-authenticate": "Basic realm=\"preview\""
            case "retry-after": "120"
            case "upgrade": "HTTP/2.0"
            case "connection": answer["Upgrade"] == nil ? nil : "upgrade"
            case "vary": "Accept"
            case "link": "<\(home)>; rel=\"blocked-by\""
            // The server writes these itself.
            case "date", "content-length", "content-type": nil
            default: "example"
            }
        if let value, answer[header] == nil { answer.fields.append((header, value)) }
    }

    /// A reason phrase is ASCII (RFC 9112, section 4); a name need not be.
    private static func phrase(_ name: String) -> String {
        String(decoding: name.utf8.filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    }
}
