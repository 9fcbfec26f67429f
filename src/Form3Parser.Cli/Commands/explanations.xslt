<?xml version="1.0"?>
<!-- From the library's doc comments to the text of "form3 explain": a page for each diagnostic element of a type, begun by a bar. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="utf-8"/>
  <xsl:template match="/">
    <xsl:for-each select="//member[starts-with(@name, 'T:')]/diagnostic">
      <xsl:sort select="@code"/>
      <xsl:value-of select="concat('|', @code, ': ', title, '&#10;')"/>
      <xsl:value-of select="meaning"/>
      <xsl:text>&#10;Why it matters:</xsl:text>
      <xsl:value-of select="reason"/>
      <xsl:text>&#10;What to do:</xsl:text>
      <xsl:value-of select="remedy"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
