# Prints Rack's version, then every symbol that stands for a code, with those that Rack keeps as obsolete.
begin
  require 'rack'
rescue LoadError
  exit 69
end

puts "version\t#{Rack.release}"
symbols = Rack::Utils::SYMBOL_TO_STATUS_CODE
obsolete = :OBSOLETE_SYMBOLS_TO_STATUS_CODES
symbols = symbols.merge(Rack::Utils.const_get(obsolete)) if Rack::Utils.const_defined?(obsolete)
symbols.each { |symbol, code| puts "#{code}\t#{symbol.inspect}" }
