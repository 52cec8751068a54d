extension PageCompiler {
    /// Where a template says `{{root}}assets/style.css`, writes the name that the file is published under. Takes the text
    /// behind `{{root}}`; answers what of it is still to be written.
    mutating func emitAssetName(in range: Range<Int>, _ scope: Scope) -> Range<Int> {
        let bytes = scope.tree.source.bytes
        guard bytes[range].starts(with: Self.assetFolder) else { return range }
        let end = bytes[range].firstIndex(where: Self.endsName) ?? range.upperBound
        guard end > range.lowerBound + Self.assetFolder.count else { return range }
        let name = Address.decoded(String(decoding: bytes[range.lowerBound..<end], as: UTF8.self))
        guard let path = library.assets[name] else {
            // What ends with the text ends at a tag, or with the template.
            let isCut = end == range.upperBound && end < bytes.count
            findings.append(unknownAsset(name, range.lowerBound..<end, isCut: isCut, scope.tree.source))
            return range
        }
        program.assets.insert(name)
        emitLiteral(Address.path(path).utf8)
        return end..<range.upperBound
    }

    private static let assetFolder = Array("assets/".utf8)

    /// Whether a byte ends an address in an attribute or a text.
    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'<>?#&(),;".utf8.contains(byte)
    }

    private func unknownAsset(_ name: String, _ range: Range<Int>, isCut: Bool, _ source: TemplateSource) -> Diagnostic
    {
        let near = NearMiss.best(name, among: library.assets.keys)
        let help = isCut ? "write its whole name: no tag may be part of it" : "add templates/\(source.clip(name))"
        return Diagnostic(
            .assetUnknown, "unknown asset `\(source.clip(name))`", at: Place(source.file, range),
            help: near.map(\.didYouMean) ?? help)
    }
}
