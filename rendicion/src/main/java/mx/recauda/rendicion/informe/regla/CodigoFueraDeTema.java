package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.FormularioVigente;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.formulario.Tema;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code of a commitment or an indicator begins as the codes of its theme. */
final class CodigoFueraDeTema implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-036",
                    "Código que no es de su tema",
                    Gravedad.MEDIA,
                    "compromisos e indicadores: tema y código, contra los temas del formulario del año",
                    "Corrige el código o el tema.",
                    "Catálogo de compromisos de Bases de Colaboración PGCM, 4T-2014",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        FormularioVigente vigente = Formularios.para(informe.metadatos().anio());
        List<Hallazgo> hallazgos = new ArrayList<>();
        revisa(informe, AvanceReportado.TABLA, "", vigente, hallazgos);
        revisa(informe, IndicadorReportado.TABLA, "I", vigente, hallazgos);
        return hallazgos;
    }

    private static void revisa(
            Informe informe,
            String tabla,
            String inicial,
            FormularioVigente vigente,
            List<Hallazgo> hallazgos) {
        for (Fila fila : informe.tabla(tabla).filas()) {
            String tema = fila.crudo("tema").strip();
            String codigo = fila.crudo("codigo").strip();
            Optional<Tema> conocido = vigente.formulario().tema(tema);
            if (conocido.isPresent() && !codigo.isEmpty()) {
                String prefijo = inicial + conocido.get().prefijo() + ".";
                if (!codigo.regionMatches(true, 0, prefijo, 0, prefijo.length())
                        || !codigo.substring(prefijo.length()).matches("\\d{1,2}[a-zA-Z]?")) {
                    hallazgos.add(hallazgo(tabla, fila, tema, codigo, prefijo));
                }
            } else if (conocido.isEmpty() && !tema.isEmpty() && vigente.aviso().isEmpty()) {
                hallazgos.add(temaDesconocido(tabla, fila, tema));
            }
        }
    }

    private static Hallazgo hallazgo(
            String tabla, Fila fila, String tema, String codigo, String prefijo) {
        return new Senala(FICHA, tabla)
                .en(
                        codigo,
                        codigo,
                        prefijo + "n",
                        "El código «%s» no es del tema «%s», cuyos códigos empiezan con %s."
                                .formatted(codigo, tema, prefijo),
                        Senala.celda(tabla, fila, "codigo"));
    }

    private static Hallazgo temaDesconocido(String tabla, Fila fila, String tema) {
        return new Senala(FICHA, tabla)
                .en(
                        fila.crudo("codigo"),
                        tema,
                        "un tema del formulario",
                        "El tema «%s» no está en el formulario del año.".formatted(tema),
                        Senala.celda(tabla, fila, "tema"));
    }
}
