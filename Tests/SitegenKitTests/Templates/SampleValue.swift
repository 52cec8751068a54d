import Mustache
import SitegenKit

/// One value of a page, from which a test gets the model, the value and what swift-mustache takes in their place.
indirect enum SampleValue {
    case text(String)
    case html(String)
    case flag(Bool)
    case record([(name: String, sample: SampleValue)])
    case list([SampleValue], of: Shape)
    case absent(Shape)

    var shape: Shape {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .record: .record(record)
        case .list(_, let shape): .list(shape)
        case .absent(let shape): shape
        }
    }

    /// The model of a page whose value this is.
    var record: Record {
        guard case .record(let members) = self else { return Record("Nothing", []) }
        return Record(
            "Page",
            members.map { name, sample in
                if case .absent = sample {
                    Field(name, sample.shape, "", isOptional: true)
                } else {
                    Field(name, sample.shape, "")
                }
            })
    }

    var values: [SitegenKit.Value] {
        guard case .record(let members) = self else { return [] }
        return members.map(\.sample.value)
    }

    private var value: SitegenKit.Value {
        switch self {
        case .text(let text): .text(text)
        case .html(let html): .html(Array(html.utf8))
        case .flag(let flag): .flag(flag)
        case .record: .record(values)
        case .list(let items, _): .list(items.map(\.value))
        case .absent: .absent
        }
    }

    var oracle: Any {
        switch self {
        case .text(let text), .html(let text): OracleText(renderText: text)
        case .flag(let flag): flag
        case .record(let members): Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.sample.oracle) })
        case .list(let items, _): items.map(\.oracle)
        case .absent: OracleText(renderText: "")
        }
    }
}

/// Text for swift-mustache. A plain empty `String` would be something there, and is nothing in the Mustache spec.
private struct OracleText: MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
}

extension SampleValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral items: SampleValue...) { self = .list(items, of: items.first?.shape ?? .text) }
    init(dictionaryLiteral members: (String, SampleValue)...) { self = .record(members.map { (name: $0, sample: $1) }) }
}
