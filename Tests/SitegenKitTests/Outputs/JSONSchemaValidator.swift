import Foundation

/// JSON Schema (draft 2020-12) as far as sitegen writes it. A keyword that is unknown here is a mistake of the test.
struct JSONSchemaValidator {
    private let root: [String: Any]

    init?(_ schema: [UInt8]) {
        guard let root = try? JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] else {
            return nil
        }
        self.root = root
    }

    /// What is wrong with a value, each with its path.
    func problems(_ json: [UInt8]) -> [String] {
        guard let value = try? JSONSerialization.jsonObject(with: Data(json)) else { return ["no JSON"] }
        return problems(value, root, at: "")
    }

    private func problems(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        var found: [String] = []
        func fail(_ text: String) { found.append("\(path): \(text)") }
        for (keyword, rule) in schema {
            switch keyword {
            case "$schema", "$id", "$defs", "title", "format": continue
            case "$ref":
                let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
                let definitions = root["$defs"] as? [String: [String: Any]]
                guard let target = definitions?[name] else {
                    fail("no definition \(name)")
                    continue
                }
                found += problems(value, target, at: path)
            case "type":
                let types = rule as? [String] ?? [rule as? String ?? ""]
                if !types.contains(where: { Self.isOf($0, value) }) { fail("is no \(rule)") }
            case "const": if !Self.equal(value, rule) { fail("is not \(rule)") }
            case "enum":
                if !((rule as? [Any])?.contains { Self.equal(value, $0) } ?? false) { fail("is none of \(rule)") }
            case "minimum": if (value as? Int ?? .min) < (rule as? Int ?? .max) { fail("is below \(rule)") }
            case "pattern":
                let text = value as? String ?? ""
                if text.range(of: rule as? String ?? "", options: .regularExpression) == nil {
                    fail("no match: \(rule)")
                }
            case "required":
                for name in rule as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
                    fail("lacks \(name)")
                }
            case "items":
                for (index, item) in (value as? [Any] ?? []).enumerated() {
                    found += problems(item, rule as? [String: Any] ?? [:], at: "\(path)/\(index)")
                }
            case "properties":
                for (name, member) in value as? [String: Any] ?? [:] {
                    guard let inner = (rule as? [String: [String: Any]])?[name] else { continue }
                    found += problems(member, inner, at: "\(path)/\(name)")
                }
            case "additionalProperties":
                let known = (schema["properties"] as? [String: Any])?.keys.map(\.self) ?? []
                for (name, member) in value as? [String: Any] ?? [:] where !known.contains(name) {
                    if let inner = rule as? [String: Any] {
                        found += problems(member, inner, at: "\(path)/\(name)")
                    } else if rule as? Bool == false {
                        fail("has no place for \(name)")
                    }
                }
            default: fail("the schema has the keyword \(keyword)")
            }
        }
        return found.sorted()
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        let isFlag = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
        return switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isFlag
        case "integer": value is Int && !isFlag
        default: false
        }
    }

    private static func equal(_ left: Any, _ right: Any) -> Bool {
        if let left = left as? String { return left == right as? String }
        return (left as? NSNumber) == (right as? NSNumber) && left is NSNumber
    }
}
