package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;

import java.util.ArrayList;
import java.util.List;

/** The columns are not those of the official format. */
final class ColumnasDistintas implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-023",
                    "Columnas distintas del formato",
                    Gravedad.MEDIA,
                    "Rótulos de las columnas",
                    "Usa las 13 columnas del formato oficial, letra por letra y en su orden.",
                    "Formato oficial de seguimiento: 13 columnas en los documentos 2014-2015 y "
                            + "2022-2023",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .filter(d -> !d.columnas().isEmpty())
                .filter(d -> !d.columnas().equals(ColumnaAsm.rotulos()))
                .map(ColumnasDistintas::hallazgo)
                .toList();
    }

    private static Hallazgo hallazgo(DocumentoAsm documento) {
        List<String> faltan = new ArrayList<>(ColumnaAsm.rotulos());
        faltan.removeAll(documento.columnas());
        List<String> sobran = new ArrayList<>(documento.columnas());
        sobran.removeAll(ColumnaAsm.rotulos());
        String motivo =
                faltan.isEmpty() && sobran.isEmpty()
                        ? "están repetidas o en otro orden"
                        : "faltan %s y sobran %s".formatted(faltan, sobran);
        return new Senala(FICHA)
                .en(
                        documento,
                        "columnas",
                        "encabezado de columnas",
                        String.join(" · ", documento.columnas()),
                        String.join(" · ", ColumnaAsm.rotulos()),
                        "Las columnas no son las del formato: " + motivo + ".");
    }
}
