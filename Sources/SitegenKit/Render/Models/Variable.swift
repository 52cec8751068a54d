/// One variable that templates may use: its name, its shape, a line for the manual, and where its value comes from.
/// Shape and value are declared together, so that they cannot drift apart.
package struct Variable<Model>: Sendable {
    package let field: Field
    let value: @Sendable (Model) -> Value

    private init(
        _ name: String, _ shape: Shape, _ summary: String, isOptional: Bool,
        _ value: @escaping @Sendable (Model) -> Value
    ) {
        field = Field(name, shape, summary, isOptional: isOptional)
        self.value = value
    }

    static func text(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> String) -> Self {
        Self(name, .text, summary, isOptional: false) { .text(value($0)) }
    }

    static func optional(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name, .text, summary, isOptional: true) { model in value(model).map { .text($0) } ?? .absent }
    }

    static func html(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [UInt8]) -> Self {
        Self(name, .html, summary, isOptional: false) { .html(value($0)) }
    }

    static func flag(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name, .flag, summary, isOptional: false) { .flag(value($0)) }
    }

    static func record<Inner: TemplateModel>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> Inner?
    ) -> Self {
        Self(name, .record(Inner.record), summary, isOptional: true) { model in
            value(model).map { .record($0.values) } ?? .absent
        }
    }

    static func list<Inner: TemplateModel>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [Inner]
    ) -> Self {
        Self(name, .list(.record(Inner.record)), summary, isOptional: false) {
            .list(value($0).map { .record($0.values) })
        }
    }

    static func texts(_ name: String, _ summary: String, _ value: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name, .list(.text), summary, isOptional: false) { .list(value($0).map { .text($0) }) }
    }
}

/// A value that templates can read.
package protocol TemplateModel: Sendable {
    /// What it is called in the manual.
    static var modelName: String { get }
    static var variables: [Variable<Self>] { get }
}

extension TemplateModel {
    package static var record: Record { Record(modelName, variables.map(\.field)) }
    package var values: [Value] { Self.variables.map { $0.value(self) } }
}
