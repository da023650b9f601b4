package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Periodo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.compromiso.MarcosNormativos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods under the legend are not every earlier period, newest first. */
final class PeriodosSinVigentesIncompletos implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-014",
                    "Periodos sin vigentes incompletos",
                    Gravedad.MEDIA,
                    "Periodo; lista de periodos sin ASM vigentes y su leyenda",
                    "Lista todos los periodos anteriores hasta el primero del marco, del más nuevo al más viejo, con la leyenda.",
                    "Seguimiento de ASM 2014-2015: cuatro periodos con leyenda",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .flatMap(PeriodosSinVigentesIncompletos::revisa)
                .toList();
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento) {
        List<String> publicados = documento.periodosSinVigentes();
        if (documento.esExtracto() || publicados.isEmpty()) {
            return Stream.empty();
        }
        return esperados(documento).stream()
                .filter(esperados -> !esperados.equals(publicados))
                .map(esperados ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        "periodos_sin_vigentes",
                                        "periodos sin vigentes",
                                        String.join(", ", publicados),
                                        String.join(", ", esperados),
                                        "Se listan %s y deberían listarse %s."
                                                .formatted(
                                                        String.join(", ", publicados),
                                                        String.join(", ", esperados))));
    }

    private static Optional<List<String>> esperados(DocumentoAsm documento) {
        Optional<Periodo> primero = primerPeriodo(documento);
        return documento.periodo().flatMap(p -> primero.map(hasta -> desde(p.anterior(), hasta)));
    }

    private static Optional<Periodo> primerPeriodo(DocumentoAsm documento) {
        return documento
                .anioDeReferencia()
                .flatMap(anio -> MarcosNormativos.vigente(anio.atDay(1)))
                .flatMap(marco -> Periodo.de(marco.primerPeriodo()));
    }

    private static List<String> desde(Periodo nuevo, Periodo primero) {
        List<String> periodos = new ArrayList<>();
        for (Periodo p = nuevo; p.inicio() >= primero.inicio(); p = p.anterior()) {
            periodos.add(p.toString());
        }
        return periodos;
    }
}
