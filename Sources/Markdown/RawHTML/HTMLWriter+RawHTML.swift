extension HTMLWriter {
    /// An HTML block. As text it is a paragraph.
    mutating func rawBlock(_ literal: String, at range: Range<Int>) {
        guard prose.rawHTML == .escape else { return raw(literal, at: range, inText: false) }
        var text = literal
        while text.utf8.last?.isLineEnd == true { text.unicodeScalars.removeLast() }
        prose.html.append("<p>")
        prose.html.appendEscaped(text)
        prose.html.append("</p>\n")
    }

    /// Raw HTML, by the site's setting.
    mutating func raw(_ literal: String, at range: Range<Int>, inText: Bool = true) {
        switch prose.rawHTML {
        case .escape: prose.html.appendEscaped(literal)
        case .allow where !leavesHoles: prose.html.append(contentsOf: literal.utf8)
        case .allow:
            let bytes = Array(literal.utf8)
            var places = RawPlaces(bytes, source, at: range)
            var copied = 0
            for case .tag(let tag) in HTMLTokens(bytes) {
                for attribute in tag.attributes { open(attribute, of: tag, bytes, &copied, &places) }
            }
            prose.html.append(contentsOf: bytes[copied...])
        case .sanitize: sanitize(literal, at: range, inText: inText)
        }
    }

    /// Copies up to an attribute that sets an address or an id, and leaves its place open.
    private mutating func open(
        _ attribute: HTMLTag.Attribute, of tag: HTMLTag, _ bytes: [UInt8], _ copied: inout Int,
        _ places: inout RawPlaces
    ) {
        guard let role = Role(attribute, of: tag), let quoted = attribute.quotedRange else { return }
        switch role {
        case .address:
            prose.html.append(contentsOf: bytes[copied..<quoted.lowerBound])
            prose.html.append(UInt8(ascii: "\""))
            rawLink(attribute, of: tag, &places)
            prose.html.append(UInt8(ascii: "\""))
        case .identifier:
            prose.html.append(contentsOf: bytes[copied..<attribute.range.lowerBound])
            identifier(attribute, &places)
        }
        copied = quoted.upperBound
    }

    private mutating func sanitize(_ literal: String, at range: Range<Int>, inText: Bool) {
        let bytes = Array(literal.utf8)
        var places = RawPlaces(bytes, source, at: range)
        for token in HTMLTokens(bytes) {
            switch token {
            case .text(let range): prose.html.appendEscapingTags(bytes[range])
            case .stray: prose.html.append("&lt;")
            case .markup: break
            case .tag(let tag) where !AllowList.knows(tag):
                prose.html.appendEscaped(String(decoding: bytes[tag.range], as: UTF8.self))
            case .tag(let tag):
                guard AllowList.allows(tag.name, inText: inText) else { break }
                if tag.isClosing {
                    sanitizer.end(tag.name, into: &prose.html)
                } else if sanitizer.start(tag.name, into: &prose.html) {
                    start(tag, &places)
                }
            }
        }
    }

    /// A start tag written anew, of what the allow-list lets through.
    private mutating func start(_ tag: HTMLTag, _ places: inout RawPlaces) {
        prose.html.append(UInt8(ascii: "<"))
        prose.html.append(contentsOf: tag.name.utf8)
        for attribute in tag.attributes where AllowList.allows(attribute: attribute.name, of: tag.name) {
            switch Role(attribute, of: tag) {
            case .address:
                guard Address.isWeb(attribute.value) else { break }
                prose.html.append(UInt8(ascii: " "))
                prose.html.append(contentsOf: attribute.name.utf8)
                prose.html.append("=\"")
                if leavesHoles {
                    rawLink(attribute, of: tag, &places)
                } else {
                    prose.html.appendAddress(attribute.value)
                }
                prose.html.append(UInt8(ascii: "\""))
            case .identifier where leavesHoles: identifier(attribute, &places)
            case .identifier, nil: prose.html.appendAttribute(attribute.name, attribute.value)
            }
        }
        prose.html.append(AllowList.isVoid(tag.name) ? " />" : ">")
    }

    private mutating func rawLink(_ attribute: HTMLTag.Attribute, of tag: HTMLTag, _ places: inout RawPlaces) {
        let target = places.place(of: attribute)
        link(
            Prose.Link(
                destination: attribute.value, text: tag.attribute("alt")?.value ?? "", kind: .raw,
                range: target, target: target))
    }

    private mutating func identifier(_ attribute: HTMLTag.Attribute, _ places: inout RawPlaces) {
        let index = prose.ids.count
        prose.holes.append(Prose.Hole(offset: prose.html.count, kind: .identifier(index)))
        prose.ids.append(
            Prose.Identifier(
                name: attribute.value, range: places.place(of: attribute), attribute: attribute.name))
    }

    /// What an attribute means to a site.
    private enum Role {
        case address, identifier

        /// `name` is a fragment on `a` alone; elsewhere it names fields of forms.
        init?(_ attribute: HTMLTag.Attribute, of tag: HTMLTag) {
            guard !tag.isClosing, let value = attribute.valueRange else { return nil }
            switch attribute.name {
            case "href", "src": self = .address
            case "id" where !value.isEmpty, "name" where !value.isEmpty && tag.name == "a": self = .identifier
            default: return nil
            }
        }
    }
}
