/// One variable that templates may use: its name, its shape, a line for the manual, and where its value comes from.
/// Shape and value are declared together, so that they cannot drift apart.
package struct Variable<Model>: Sendable {
    package let field: Field
    fileprivate let source: Source

    /// What gives a value. All pages of a site are made of the same few, on all threads: as these hold nothing, nobody counts
    /// who holds them.
    fileprivate enum Source {
        case text(@Sendable (Model) -> String)
        case optionalText(@Sendable (Model) -> String?)
        case title(@Sendable (Model) -> Title)
        case href(@Sendable (Model) -> Href)
        case optionalHref(@Sendable (Model) -> Href?)
        case html(@Sendable (Model) -> [UInt8])
        case flag(@Sendable (Model) -> Bool)
        /// A record or a list, whatever it is of.
        case values(@Sendable (Model) -> Value)

        func value(of model: Model) -> Value {
            switch self {
            case .text(let text): .text(text(model))
            case .optionalText(let text): text(model).map { .text($0) } ?? .absent
            case .title(let title): .title(title(model))
            case .href(let href): .href(href(model))
            case .optionalHref(let href): href(model).map { .href($0) } ?? .absent
            case .html(let html): .html(html(model))
            case .flag(let flag): .flag(flag(model))
            case .values(let value): value(model)
            }
        }
    }

    private init(_ name: String, _ shape: Shape, _ summary: String, isOptional: Bool = false, _ source: Source) {
        field = Field(name, shape, summary, isOptional: isOptional)
        self.source = source
    }

    static func text(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> String) -> Self {
        Self(name, .text, summary, .text(value))
    }

    static func optional(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name, .text, summary, isOptional: true, .optionalText(value))
    }

    static func title(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Title) -> Self {
        Self(name, .text, summary, .title(value))
    }

    static func href(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Href) -> Self {
        Self(name, .text, summary, .href(value))
    }

    static func optional(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Href?) -> Self {
        Self(name, .text, summary, isOptional: true, .optionalHref(value))
    }

    static func html(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [UInt8]) -> Self {
        Self(name, .html, summary, .html(value))
    }

    static func flag(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name, .flag, summary, .flag(value))
    }

    static func record<Inner: TemplateModel>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Inner?
    ) -> Self {
        Self(
            name, .record(Inner.record), summary, isOptional: true,
            .values { model in
                value(model).map(\.value) ?? .absent
            })
    }

    static func list<Inner: TemplateModel>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [Inner]
    ) -> Self {
        Self(name, .list(.record(Inner.record)), summary, .values { .list(value($0).items) })
    }

    static func list<Inner: TemplateModel>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> ModelList<Inner>
    ) -> Self {
        Self(name, .list(.record(Inner.record)), summary, .values { .list(value($0).items) })
    }

    static func texts(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name, .list(.text), summary, .values { .list(value($0).items) })
    }

    static func texts(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [Href]) -> Self {
        Self(name, .list(.text), summary, .values { .list(value($0).items) })
    }
}

/// A value that templates can read. Of what a page shows many times it is an object: to look at a field copies nothing.
package protocol TemplateModel: TemplateValue {
    /// What it is called in the manual.
    static var modelName: String { get }
    static var variables: [Variable<Self>] { get }
}

extension TemplateModel {
    package static var record: Record { Record(modelName, variables.map(\.field)) }
    package var value: Value {
        .record(Fields(count: Self.variables.count) { Self.variables[$0].source.value(of: self) })
    }
}

// MARK: - Lists

/// What can be an item of a list.
package protocol TemplateValue: SendableMetatype {
    var value: Value { get }
}

extension String: TemplateValue {
    package var value: Value { .text(self) }
}

extension Array where Element: TemplateValue {
    var items: Items { Items(count: count) { self[$0].value } }
}

/// Models that are made of numbers, each when a template comes to it: of pages, most often.
package struct ModelList<Model: TemplateModel>: RandomAccessCollection {
    private let numbers: ArraySlice<Int>
    private let make: (Int) -> Model
    private let shared: Shared?

    /// On which pages the models are the same ones, but for some: `own` is one page's, those that are not shared are each
    /// page's.
    struct Shared {
        var scope: String
        var own: Int?
        var isShared: (Int) -> Bool
    }

    init(_ numbers: ArraySlice<Int>, shared: Shared? = nil, _ make: @escaping (Int) -> Model) {
        self.numbers = numbers
        self.make = make
        self.shared = shared
    }

    static var none: Self { Self([]) { _ in preconditionFailure("nothing is made of no number") } }

    package var startIndex: Int { numbers.startIndex }
    package var endIndex: Int { numbers.endIndex }
    package subscript(index: Int) -> Model { make(numbers[index]) }

    var items: Items {
        let shared = shared.map { shared in
            Items.Shared(scope: shared.scope, numbers: numbers, own: shared.own, isShared: shared.isShared)
        }
        return Items(count: count, shared: shared) { self[startIndex + $0].value }
    }
}
