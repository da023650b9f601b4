package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.compromiso.MarcosNormativos;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The promise fell due between two cuts, so no cut shows whether it was met on its day. */
final class VencidoEntreCortes implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-006",
                    "Vencido entre cortes",
                    Gravedad.BAJA,
                    "Fecha de Término; Mes y Año; fechas de la evidencia; calendario de cortes del marco normativo",
                    "Muestra el estado «vencido entre cortes» y la fecha real de conclusión; en adelante, haz coincidir el término con un corte.",
                    "Mecanismo de seguimiento: cortes de marzo y septiembre",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(VencidoEntreCortes::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return asm.fechaTermino().stream()
                .filter(termino -> !cumplidoATiempo(asm, termino))
                .flatMap(termino ->
                        asm.corte().stream()
                                .filter(corte -> caeEntreCortes(termino, corte))
                                .map(corte -> hallazgo(documento, asm, termino, corte)));
    }

    /** Evidence dated within the term answers what no cut could show. */
    private static boolean cumplidoATiempo(Asm asm, LocalDate termino) {
        List<LocalDate> fechas = asm.fechasDeEvidencia();
        return asm.concluido() && !fechas.isEmpty() && !fechas.getLast().isAfter(termino);
    }

    private static boolean caeEntreCortes(LocalDate termino, YearMonth corte) {
        return MarcosNormativos.vigente(corte.atDay(1))
                .map(marco ->
                        !marco.esCorte(YearMonth.from(termino))
                                && marco.primerCorteDesde(termino).equals(corte))
                .orElse(false);
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, LocalDate termino, YearMonth corte) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        asm.celda(ColumnaAsm.FECHA_TERMINO),
                        "un término que coincida con un corte",
                        "El término (%s) venció antes del corte de %s y después del anterior."
                                .formatted(
                                        FechasEnTexto.imprime(termino),
                                        FechasEnTexto.imprime(corte)),
                        ColumnaAsm.FECHA_TERMINO,
                        ColumnaAsm.MES_ANIO);
    }
}
