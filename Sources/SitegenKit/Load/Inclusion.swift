import Markdown

/// Puts the text of other files into the fences that include them: `include="../../examples/a.swift"`.
struct Inclusion: Sendable {
    private let snapshot: Snapshot

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }

    /// Fills in what can be had. A fence that stays as it is tells so when it is written.
    func include(in document: inout Document, _ bytes: [UInt8], _ range: Range<Int>, of page: String) {
        guard bytes[range].mayInclude else { return }
        document.changeCode { code, _ in
            let info = CodeInfo(code.info)
            guard let include = info.include, !code.hasBody else { return }
            guard case .success(let (path, text)) = text(include, info.region, of: page) else { return }
            code.literal = text.literal
            code.included = CodeBlock.Included(path: path, lineStarts: text.lineStarts)
        }
    }

    enum Failure: Error {
        case outside
        /// `written` is the path as the author might have meant it.
        case missing(path: String, near: String?)
        case problem(path: String, Snapshot.Problem)
        case notText(path: String, at: Range<Int>)
        case noRegion(path: String, regions: [String])
        case openRegion(path: String, at: Range<Int>)
    }

    /// The text that a fence on a page includes, and the path of its file.
    func text(
        _ include: String, _ region: String?, of page: String
    ) -> Result<(path: String, text: IncludedText), Failure> {
        guard let path = Self.path(include, from: page) else { return .failure(.outside) }
        switch snapshot.included(path) {
        case nil: return .failure(.missing(path: path, near: nil))
        case .problem(let problem): return .failure(.problem(path: path, problem))
        case .missing(let names):
            let name = path.pathParts.last.map(String.init) ?? path
            let near = NearMiss.best(name, among: names).map { Address.folder(include) + $0 }
            return .failure(.missing(path: path, near: near))
        case .text(let text):
            let bytes = text.bytes
            if let bad = bytes.firstIndex(of: 0) ?? bytes.withUnsafeBufferPointer(UTF8.firstInvalid) {
                return .failure(.notText(path: path, at: bad..<bad + 1))
            }
            switch IncludedText.cut(bytes, region: region) {
            case .success(let text): return .success((path, text))
            case .failure(.missing(let regions)): return .failure(.noRegion(path: path, regions: regions))
            case .failure(.open(let marker)): return .failure(.openRegion(path: path, at: marker))
            }
        }
    }

    /// The path below the project's folder; nil where it leads out of there.
    static func path(_ include: String, from page: String) -> String? {
        include.begins(with: "/") ? nil : Address.normalized(Address.folder(page) + include)
    }
}

extension ArraySlice<UInt8> {
    /// Whether a fence in it may include a file. All content passes through here: it costs one look at each byte.
    var mayInclude: Bool {
        let word: StaticString = "include="
        return withUnsafeBytes { bytes in
            // The byte that is rarest in prose decides.
            let before = word.utf8CodeUnitCount - 1
            var end = before
            while end < bytes.count {
                end = bytes.firstIndex(of: UInt8(ascii: "="), in: end..<bytes.count)
                if end < bytes.count, (0..<before).allSatisfy({ bytes[end - before + $0] == word.utf8Start[$0] }) {
                    return true
                }
                end += 1
            }
            return false
        }
    }
}
