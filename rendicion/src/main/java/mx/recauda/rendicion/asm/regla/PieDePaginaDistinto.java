package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.compromiso.MarcoNormativo;
import mx.recauda.rendicion.compromiso.MarcosNormativos;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;
import java.util.stream.Stream;

/** The foot of the page is not that of the framework in force when the document was made. */
final class PieDePaginaDistinto implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-015",
                    "Pie de página de otro marco",
                    Gravedad.BAJA,
                    "Pie de página; año de elaboración; marco normativo",
                    "Usa el pie del marco vigente en el año de elaboración.",
                    "Pies de página de los documentos 2014-2015 y 2022-2023; lineamientos de 2025",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream().flatMap(PieDePaginaDistinto::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento) {
        String publicado = documento.campo(Campo.PIE_DE_PAGINA);
        return documento.anioDeReferencia().stream()
                .flatMap(anio -> MarcosNormativos.vigente(anio.atDay(1)).stream())
                .filter(marco -> !publicado.isBlank() && !nombraEmisores(publicado, marco))
                .map(marco -> hallazgo(documento, marco, publicado));
    }

    /** The foot is recognised by its issuers: its wording changes from one copy to another. */
    private static boolean nombraEmisores(String publicado, MarcoNormativo marco) {
        return marco.emisores().stream().allMatch(emisor -> Texto.contiene(publicado, emisor));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, MarcoNormativo marco, String publicado) {
        String emisores = String.join(", ", marco.siglas());
        return new Senala(FICHA)
                .en(
                        documento,
                        Campo.PIE_DE_PAGINA.clave(),
                        "pie de página",
                        publicado,
                        emisores,
                        "El pie no nombra a todos los emisores del marco vigente (%s)."
                                .formatted(emisores));
    }
}
