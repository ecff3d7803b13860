using Microsoft.Extensions.Options;

namespace QuoteAttribution;

// Says of options what an attributor says that is made with them.
internal sealed class OptionsCheck : IValidateOptions<QuoteAttributionOptions>
{
    public ValidateOptionsResult Validate(string? name, QuoteAttributionOptions options)
    {
        try
        {
            _ = new QuoteAttributor(options);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException e)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }
}
