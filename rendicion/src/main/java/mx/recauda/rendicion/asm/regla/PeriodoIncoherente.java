package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.DocumentoAsm.Periodo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The period is not two years in a row, or the document was made before what it reports. */
final class PeriodoIncoherente implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-024",
                    "Periodo o año incoherente",
                    Gravedad.MEDIA,
                    "Periodo; Año de elaboración; cortes de los renglones",
                    "Corrige el periodo (dos años seguidos) y el año en que se elaboró el "
                            + "documento.",
                    "Seguimiento de ASM: Periodo 2014-2015, elaborado en 2016 con corte de "
                            + "Marzo-2016; 2022-2023, elaborado en 2023",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream().flatMap(PeriodoIncoherente::revisa).toList();
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento) {
        String publicado = documento.campo(Campo.PERIODO);
        Optional<Periodo> periodo = documento.periodo();
        if (!publicado.isBlank() && periodo.filter(p -> p.fin() == p.inicio() + 1).isEmpty()) {
            return Stream.of(
                    hallazgo(
                            documento,
                            Campo.PERIODO,
                            publicado,
                            "dos años seguidos",
                            "El periodo «" + publicado + "» no son dos años seguidos."));
        }
        return Stream.concat(elaboracion(documento, periodo), cortes(documento, periodo));
    }

    private static Stream<Hallazgo> elaboracion(DocumentoAsm documento, Optional<Periodo> periodo) {
        int minimo =
                Math.max(
                        periodo.map(Periodo::fin).orElse(0),
                        documento.corte().map(YearMonth::getYear).orElse(0));
        return documento.anioElaboracion().stream()
                .filter(a -> a.getValue() < minimo)
                .map(a ->
                        hallazgo(
                                documento,
                                Campo.ANIO_ELABORACION,
                                a.toString(),
                                minimo + " o después",
                                "Dice que se elaboró en %s y reporta hasta %d."
                                        .formatted(a, minimo)));
    }

    private static Stream<Hallazgo> cortes(DocumentoAsm documento, Optional<Periodo> periodo) {
        return periodo.stream()
                .flatMap(p ->
                        documento.asm().stream()
                                .filter(a ->
                                        a.corte().filter(c -> c.getYear() < p.inicio()).isPresent())
                                .map(a ->
                                        new Senala(FICHA)
                                                .en(
                                                        documento,
                                                        a,
                                                        a.celda(ColumnaAsm.MES_ANIO),
                                                        "un corte desde " + p.inicio(),
                                                        "El corte %s es anterior al periodo %s."
                                                                .formatted(
                                                                        a.celda(
                                                                                ColumnaAsm
                                                                                        .MES_ANIO),
                                                                        p),
                                                        ColumnaAsm.MES_ANIO)));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento,
            Campo campo,
            String publicado,
            String esperado,
            String mensaje) {
        return new Senala(FICHA)
                .en(documento, campo.clave(), "encabezado", publicado, esperado, mensaje);
    }
}
