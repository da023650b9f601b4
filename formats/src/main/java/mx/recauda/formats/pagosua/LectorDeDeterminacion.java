package mx.recauda.formats.pagosua;

import mx.recauda.formats.pagosua.DeterminacionLeida.Formato;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Zona;

import java.util.List;
import java.util.Optional;

/** Reads a determination from a payment file or from a workbook: its bytes say which. */
public final class LectorDeDeterminacion {

    private LectorDeDeterminacion() {}

    /** The determination, or every reason why it is not taken. */
    public static Resultado<Optional<DeterminacionLeida>> lee(
            byte[] bytes, String archivo, Esperado esperado, Idioma idioma) {
        if (esLibro(bytes)) {
            return esperada(LectorDeEma.lee(bytes, archivo, idioma), archivo, esperado, idioma);
        }
        return LectorDePago.lee(bytes, archivo, esperado, idioma)
                .map(leido -> leido.map(LectorDeDeterminacion::dePago));
    }

    private static boolean esLibro(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static DeterminacionLeida dePago(ArchivoDePago pago) {
        return new DeterminacionLeida(
                Formato.SUA,
                pago.registroPatronal(),
                pago.version(),
                pago.folio(),
                pago.tipoDeDocumento(),
                // The file does not tell the area; the one of the proposal is used.
                DeclaracionDePago.de(pago, Zona.GENERAL));
    }

    private static Resultado<Optional<DeterminacionLeida>> esperada(
            Resultado<Optional<DeterminacionLeida>> leida,
            String archivo,
            Esperado esperado,
            Idioma idioma) {
        if (leida.valor().isEmpty()) {
            return leida;
        }
        DeterminacionLeida una = leida.valor().get();
        Optional<Incidencia> otroPatron =
                esperado.registro()
                        .filter(r -> !r.equals(una.registro()))
                        .map(r ->
                                Incidencia.de(
                                        ErrorDePagoSua.OTRO_PATRON,
                                        idioma,
                                        una.registro().valor(),
                                        r.valor()));
        Optional<Incidencia> otroMes =
                esperado.mes()
                        .filter(m -> !m.equals(una.declaracion().mes()))
                        .map(m ->
                                Incidencia.de(
                                        ErrorDePagoSua.OTRO_PERIODO,
                                        idioma,
                                        una.declaracion().mes().toString(),
                                        m.toString()));
        return otroPatron
                .or(() -> otroMes)
                .map(i ->
                        new Resultado<>(
                                Optional.<DeterminacionLeida>empty(),
                                List.of(i.enArchivo(archivo))))
                .orElse(leida);
    }
}
