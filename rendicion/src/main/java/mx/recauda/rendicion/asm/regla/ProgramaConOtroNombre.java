package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.ProgramaPublicado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.compromiso.Programas;
import mx.recauda.rendicion.texto.Texto;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same budget programme is named or keyed in more than one way. */
final class ProgramaConOtroNombre implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-005",
                    "Programa con otra clave u otro nombre",
                    Gravedad.MEDIA,
                    "Clave y nombre del programa; catálogo de programas con vigencias; los demás documentos",
                    "Usa la clave y el nombre vigentes en el año del documento; el catálogo guarda los alias y sus fechas.",
                    "Seguimiento de ASM 2014-2015 y 2022-2023: E-006 y E006, dos nombres",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .flatMap(documento -> revisa(seguimiento, documento))
                .toList();
    }

    private static Stream<Hallazgo> revisa(SeguimientoAsm seguimiento, DocumentoAsm documento) {
        ProgramaPublicado programa = documento.programa();
        Optional<String> canonica = Programas.canonica(programa.clavePublicada());
        if (canonica.isEmpty()) {
            return Stream.empty();
        }
        Set<String> otros = otrosNombres(seguimiento, documento, canonica.get());
        boolean vigente = esSuNombreDelAnio(documento, canonica.get());
        boolean otraClave = !programa.clavePublicada().strip().equals(canonica.get());
        if (!otraClave && (vigente || otros.isEmpty())) {
            return Stream.empty();
        }
        return Stream.of(hallazgo(documento, canonica.get(), otros));
    }

    /** Names change: the one the catalogue has for the year of the document is right. */
    private static boolean esSuNombreDelAnio(DocumentoAsm documento, String canonica) {
        return documento
                .anioDeReferencia()
                .filter(anio ->
                        Programas.nombres(canonica, anio.getValue()).stream()
                                .anyMatch(n ->
                                        Texto.equivale(n.nombre(), documento.programa().nombre())))
                .isPresent();
    }

    private static Set<String> otrosNombres(
            SeguimientoAsm seguimiento, DocumentoAsm documento, String canonica) {
        Set<String> otros = new LinkedHashSet<>();
        Programas.nombres(canonica).stream().map(Programas.Nombre::nombre).forEach(otros::add);
        seguimiento.documentos().stream()
                .map(DocumentoAsm::programa)
                .filter(p -> Programas.canonica(p.clavePublicada()).equals(Optional.of(canonica)))
                .map(ProgramaPublicado::nombre)
                .forEach(otros::add);
        otros.removeIf(nombre -> Texto.equivale(nombre, documento.programa().nombre()));
        return otros;
    }

    private static Hallazgo hallazgo(DocumentoAsm documento, String canonica, Set<String> otros) {
        ProgramaPublicado programa = documento.programa();
        String alias =
                otros.isEmpty() ? "" : "; también se llama «" + String.join("», «", otros) + "»";
        return new Senala(FICHA)
                .en(
                        documento,
                        "programa",
                        "nombre del programa",
                        programa.impreso(),
                        canonica,
                        "El programa %s aparece como «%s»%s."
                                .formatted(canonica, programa.impreso(), alias));
    }
}
