import Markdown

/// One response in an HTTP example.
struct HTTPResponse {
    var version: String
    var code: String
    /// The reason phrase; nil where the status line has none.
    var phrase: String?
    var headers: [String]
    /// The status line.
    var place: Place
}

extension Check.Subject {
    /// The responses in the code blocks of a section that are marked `http`.
    func responses(in section: Entry.Section) -> [HTTPResponse] {
        page.body.codeBlocks.filter { $0.heading == section.heading && $0.isHTTP }.flatMap { sample in
            HTTPResponse.all(in: sample, file: sample.included?.path ?? page.path)
        }
    }

    /// The sections that must hold an HTTP response, with the responses that they hold.
    var examples: [(section: Entry.Section, spec: SectionSpec, responses: [HTTPResponse])] {
        declaredSections.compactMap { section, spec in
            spec.contains == .http ? (section, spec, responses(in: section)) : nil
        }
    }
}

extension Prose.CodeSample {
    /// Whether it is marked as an HTTP message.
    var isHTTP: Bool { language == "http" }

    /// Whether it has a status line.
    var holdsResponse: Bool { !HTTPResponse.all(in: self, file: "").isEmpty }

    /// Forgets the text of what is no HTTP message, and finds the lines of what is one. In a list or a quote the lines of a
    /// block lack what stands before them in the source, so each is found from the end of its line there.
    mutating func keepWhatIsChecked(of source: [UInt8]) {
        // What the page's Markdown is written with does not stand in its source.
        if let included {
            if isHTTP { lineStarts = included.lineStarts }
            self.included?.lineStarts = []
            return
        }
        info = ""
        guard isHTTP else {
            literal = ""
            return
        }
        var start = literalStart
        for line in literal.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var end = start
            while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
            lineStarts.append(max(start, end - line.count))
            start = end
            if start < source.count, source[start] == 0x0D { start += 1 }
            if start < source.count, source[start] == 0x0A { start += 1 }
        }
    }
}

extension HTTPResponse {
    /// Finds every status line and the header lines that follow it.
    static func all(in sample: Prose.CodeSample, file: String) -> [HTTPResponse] {
        var found: [HTTPResponse] = []
        var isInHeader = false
        let lines = sample.literal.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (line, start) in zip(lines, sample.lineStarts) {
            let text = String(Substring(line)).trimmed
            let place = Place(file, start..<start + text.utf8.count)
            if let response = HTTPResponse(statusLine: text, at: place) {
                found.append(response)
                isInHeader = true
            } else if text.isEmpty {
                isInHeader = false
            } else if isInHeader, let colon = text.firstIndex(of: ":") {
                found[found.count - 1].headers.append(String(text[..<colon]).lowercased())
            }
        }
        return found
    }

    /// `HTTP/1.1 404 Not Found` (RFC 9112, section 4), and `HTTP/2 404` as tools print it.
    private init?(statusLine: String, at place: Place) {
        guard statusLine.begins(with: "HTTP/") else { return nil }
        let parts = statusLine.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[1].utf8.count == 3, parts[1].utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        self.init(
            version: String(parts[0]), code: String(parts[1]), phrase: parts.count == 3 ? String(parts[2]) : nil,
            headers: [],
            place: place)
    }
}
