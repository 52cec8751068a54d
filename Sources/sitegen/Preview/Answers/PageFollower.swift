import SitegenKit

/// What one open page has been told, and what it is to be told of a new edition.
struct PageFollower: Sendable {
    /// The path of the page, as the browser shows it.
    let path: String
    /// The tag of the page that the browser has.
    private var tag: String
    /// Its bytes, once they are known.
    private var shown: [UInt8]?
    private var findings: Findings?

    init(path: String, tag: String) {
        self.path = path
        self.tag = tag
    }

    /// The messages for an edition; `page` are the bytes of the page in it, nil where no site was built yet.
    mutating func messages(for edition: Edition, page: [UInt8]?) -> [[UInt8]] {
        var messages: [[UInt8]] = []
        if let page {
            let newTag = EntityTag(of: page).name
            var change = newTag == tag ? PageChange.none : .reload
            if let shown { change = PageChange(from: shown, to: page, assets: edition.changed) }
            shown = page
            tag = newTag
            switch change {
            case .none: break
            case .reload: messages.append(Self.message("reload", Array("{}".utf8)))
            case .styles(let styles): messages.append(Self.message("styles", json(styles, edition)))
            }
        }
        if findings != edition.findings {
            findings = edition.findings
            messages.append(Self.message("findings", edition.findings.json))
        }
        return messages
    }

    private func json(_ styles: [PageChange.Asset], _ edition: Edition) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("edition", edition.number)
            json.member("tag", tag)
            json.array("styles") { json in
                for style in styles {
                    json.object {
                        $0.member("from", edition.address(of: style.from))
                        $0.member("to", edition.address(of: style.to))
                    }
                }
            }
        }
        return json.bytes
    }

    /// One event (HTML, server-sent events). The data is JSON in one line.
    private static func message(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array("event: \(name)\ndata: ".utf8) + data + Array("\n\n".utf8)
    }
}
