<?xml version="1.0" encoding="utf-8"?>
<!-- Keeps of the compiler's documentation what belongs to a public type. All public types, and no others that are documented, stand in the
     root namespace: T:QuoteAttribution.Quotation is one, QuoteAttribution.Cues a room with types of its own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="utf-8" />
  <xsl:strip-space elements="members" />
  <xsl:key name="member" match="member" use="@name" />
  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
  </xsl:template>
  <xsl:template match="member">
    <xsl:variable name="type" select="substring-before(concat(substring-after(@name, ':QuoteAttribution.'), '.'), '.')" />
    <xsl:if test="key('member', concat('T:QuoteAttribution.', $type))">
      <xsl:value-of select="'&#10;        '" />
      <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
